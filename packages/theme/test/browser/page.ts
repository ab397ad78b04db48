import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { findChromium, launchArgs } from '../../../../scripts/browser.mjs';
import { watchBrowser } from '../../../../scripts/testing/watch-browser.js';
import type { Reader, ScopeAttributes } from './oracle.js';

/** A property to read on the innermost element: once through the variable, once as the literal value expected. */
export interface Probe {
  /** Named in a failure. */
  readonly name: string;
  readonly style: string;
  readonly expected: string;
}

/** @throws Error with advice when no Chromium is found: a nesting test that did not run must not pass. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. Set CHROMIUM_PATH, or install one: pnpm exec playwright install chromium');
  }
  return watchBrowser(await chromium.launch({ executablePath, args: launchArgs() }));
}

/** A page that wears one style sheet. */
export class ThemePage {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async open(browser: Browser, css: string): Promise<ThemePage> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.setContent('<!doctype html><html><head><style></style></head><body></body></html>');
    await page.evaluate((text) => {
      document.querySelector('style')!.textContent = text;
    }, css);
    return new ThemePage(page, await page.context().newCDPSession(page));
  }

  /** Sets what the system tells the page. */
  async emulate(reader: Reader, gamut: 'srgb' | 'p3' = 'srgb'): Promise<void> {
    await this.#session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-contrast', value: reader.prefersMoreContrast ? 'more' : 'no-preference' },
        { name: 'color-gamut', value: gamut },
      ],
    });
  }

  /**
   * Builds the chain of elements, the first being `<html>`, and reads every probe on the innermost.
   * @returns one line for each probe whose computed style is not the expected one.
   */
  async compare(chain: readonly ScopeAttributes[], probes: readonly Probe[]): Promise<string[]> {
    return this.#page.evaluate(compareInPage, { chain, probes });
  }

  async computed(chain: readonly ScopeAttributes[], property: string): Promise<string> {
    await this.compare(chain, []);
    return this.#page.evaluate(
      (name) =>
        getComputedStyle(document.querySelector('#innermost') ?? document.documentElement)
          .getPropertyValue(name)
          .trim(),
      property,
    );
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

/** Runs in the page, so it can use nothing from outside itself. */
function compareInPage({ chain, probes }: { chain: readonly ScopeAttributes[]; probes: readonly Probe[] }): string[] {
  const names = ['brand', 'mode', 'contrast', 'density', 'lang'] as const;
  const wear = (element: HTMLElement, attributes: ScopeAttributes): void => {
    for (const name of names) {
      const attribute = name === 'lang' ? name : `data-${name}`;
      const value = attributes[name];
      if (value === undefined) element.removeAttribute(attribute);
      else element.setAttribute(attribute, value);
    }
  };
  wear(document.documentElement, chain[0] ?? {});
  document.body.replaceChildren();
  let inner: HTMLElement = document.body;
  for (const attributes of chain.slice(1)) {
    const element = document.createElement('div');
    wear(element, attributes);
    inner.append(element);
    inner = element;
  }
  if (inner !== document.body) inner.id = 'innermost';
  const make = (style: string): HTMLElement => {
    const element = document.createElement('i');
    element.style.cssText = `position: absolute; border: 0 none; ${style}`;
    inner.append(element);
    return element;
  };
  const pairs = probes.map(({ name, style, expected }) => ({ name, through: make(style), literal: make(expected) }));
  const failures: string[] = [];
  // A literal that the browser cannot read would compare nothing with nothing.
  for (const { name, expected } of probes) {
    for (const declaration of expected.split('; ')) {
      const [property, ...value] = declaration.split(': ');
      if (!CSS.supports(property!, value.join(': '))) failures.push(`${name}: the browser cannot read ${declaration}`);
    }
  }
  for (const { name, through, literal } of pairs) {
    const found = getComputedStyle(through);
    const wanted = getComputedStyle(literal);
    for (const property of literal.style) {
      const value = found.getPropertyValue(property);
      const other = wanted.getPropertyValue(property);
      if (value !== other) failures.push(`${name}: ${property} is ${value}, expected ${other}`);
    }
  }
  return failures;
}
