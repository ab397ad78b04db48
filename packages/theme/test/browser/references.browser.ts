import fc from 'fast-check';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSystem, type TokenSystem } from '../../../dtcg/src/index.js';
import { css, type CssOptions, emitPlatforms } from '../../../platforms/src/index.js';
import { launch } from './page.js';

/** Axes of the tokens, each with two contexts. */
const axes = { brand: ['clay', 'reed'], theme: ['light', 'dark'], density: ['wide', 'tight'] } as const;
type AxisName = keyof typeof axes;
const names = Object.keys(axes) as AxisName[];

/** What one context sets: numbers of lengths and colours, and targets of aliases. */
interface Layer {
  readonly lengths: Readonly<Record<string, number>>;
  readonly colors: Readonly<Record<string, number>>;
  readonly aliases: Readonly<Record<string, string>>;
}

const few = fc.integer({ min: 1, max: 250 });
const layers: fc.Arbitrary<Layer> = fc.record({
  lengths: fc.dictionary(fc.constantFrom('near', 'far'), few),
  colors: fc.dictionary(fc.constantFrom('blue', 'sky'), few),
  aliases: fc
    .record(
      {
        gap: fc.constantFrom('near', 'far', 'size'),
        size: fc.constantFrom('near', 'far'),
        text: fc.constantFrom('blue', 'sky'),
      },
      { requiredKeys: [] },
    )
    .map((given) => given as Record<string, string>),
});
const base: Layer = {
  lengths: { near: 1, far: 2 },
  colors: { blue: 3, sky: 4 },
  aliases: { gap: 'near', size: 'far', text: 'blue' },
};

function tokensOf({ lengths, colors, aliases }: Layer): object {
  const typeOf = (alias: string): string => (alias === 'text' ? 'color' : 'dimension');
  const each = <Value>(given: Readonly<Record<string, Value>>, token: (value: Value, name: string) => object) =>
    Object.entries(given).map(([name, value]) => [name, token(value, name)] as const);
  return Object.fromEntries([
    ...each(lengths, (value) => ({ $type: 'dimension', $value: { value, unit: 'px' } })),
    ...each(colors, (value) => ({ $type: 'color', $value: { colorSpace: 'srgb', components: [value / 255, 0, 0] } })),
    ...each(aliases, (target, name) => ({ $type: typeOf(name), $value: `{${target}}` })),
  ]);
}

function systemOf(own: Readonly<Record<string, Layer>>): TokenSystem {
  const resolver = {
    version: '2025.10',
    sets: { base: { sources: [tokensOf(base)] } },
    modifiers: Object.fromEntries(
      names.map((axis) => [
        axis,
        {
          contexts: Object.fromEntries(
            axes[axis].map((context) => [context, own[context] ? [tokensOf(own[context])] : []]),
          ),
        },
      ]),
    ),
    resolutionOrder: [{ $ref: '#/sets/base' }, ...names.map((name) => ({ $ref: `#/modifiers/${name}` }))],
  };
  return openSystem({ 'r.resolver.json': JSON.stringify(resolver) }, 'r.resolver.json');
}

const scope = fc
  .record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...axes[name])])), { requiredKeys: [] })
  .map((given) => given as Readonly<Record<string, string>>);
const chains = fc.array(fc.array(scope, { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 6 });

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** The computed values of the aliases at the innermost element of each chain. */
async function read(sheet: string, given: readonly (readonly Readonly<Record<string, string>>[])[], classes: boolean) {
  await page.setContent('<!doctype html><html><head><style></style></head><body></body></html>');
  return page.evaluate(
    ({ text, all, isClass }) => {
      document.querySelector('style')!.textContent = text;
      return all.map((chain) => {
        document.body.replaceChildren();
        let inner: HTMLElement = document.body;
        for (const contexts of chain) {
          const element = document.createElement('div');
          for (const [axis, context] of Object.entries(contexts)) {
            if (isClass && axis === 'theme') element.classList.add(context);
            else element.setAttribute(`data-${axis}`, context);
          }
          inner.append(element);
          inner = element;
        }
        const probe = document.createElement('i');
        probe.style.cssText = 'position: absolute; width: var(--ws-gap); height: var(--ws-size); color: var(--ws-text)';
        inner.append(probe);
        const { width, height, color } = getComputedStyle(probe);
        return [width, height, color].join(' ');
      });
    },
    { text: sheet, all: given, isClass: classes },
  );
}

const sheetOf = async (system: TokenSystem, options: CssOptions): Promise<string> =>
  String((await emitPlatforms(system, [css(options)]))['css/tokens.css']);

test('references and classes change no computed value, however scopes nest', { timeout: 120_000 }, async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom('reed', 'light', 'dark', 'tight'), layers),
      chains,
      async (own, given) => {
        const system = systemOf(own);
        if (system.hasErrors) return;
        const expected = await read(await sheetOf(system, {}), given, false);
        const contexts = { theme: { light: '.light', dark: '.dark' } };
        for (const options of [
          { references: true },
          { references: 'fallback' },
          { references: true, contexts },
        ] as const) {
          const sheet = await sheetOf(system, options);
          if (/--ws-(?:gap|size|text): [^;]*var\(--ws-(?:near|far|blue|sky)/u.test(sheet)) kept += 1;
          expect(await read(sheet, given, 'contexts' in options)).toEqual(expected);
        }
      },
    ),
    { numRuns: 30, endOnFailure: true },
  );
  expect(kept).toBeGreaterThan(30);
});

test('a context at a media query follows the setting of the reader, and a class wins over it', async () => {
  const own = { lengths: { near: 9 }, colors: { blue: 200 }, aliases: {} };
  const contexts = { theme: { light: '.light', dark: ['.dark', '@media (prefers-color-scheme: dark)'] } };
  const sheet = await sheetOf(systemOf({ dark: own }), { references: true, contexts });
  const values = async (): Promise<string[]> => read(sheet, [[], [{ theme: 'light' }], [{ theme: 'dark' }]], true);
  await page.emulateMedia({ colorScheme: 'light' });
  const [light, , dark] = await values();
  expect(light).not.toBe(dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await values()).toEqual([dark, light, dark]);
  await page.emulateMedia({ colorScheme: null });
});
