import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Manifest } from '../src/data/types.js';
import { choose, launch, openPreview, showStory } from './open.js';
import { serve, type Served } from './serve.js';

declare global {
  var oneOfEachColourPair: () => Element[];
  var axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
}

const storybook = inject('storybook');
let browser: Browser;
let served: Served;
let manifest: Manifest;
let stories: string[];

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(storybook)]);
  manifest = JSON.parse(await readFile(join(storybook, 'theme/data/manifest.json'), 'utf8')) as Manifest;
  const index = JSON.parse(await readFile(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>;
  };
  stories = Object.entries(index.entries).flatMap(([id, { type }]) => (type === 'story' ? [id] : []));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Rules about whole pages; a story is a part of a page. */
const wholePage = ['region', 'landmark-one-main', 'page-has-heading-one'];
/** Rules that brand and mode can break. All others depend on text and direction only. */
const colourRules = ['color-contrast', 'link-in-text-block'];

test('no story breaks a rule of axe in any brand, mode or language', async () => {
  const found = await Promise.all(manifest.languages.map(({ id }) => checkStories(id)));
  expect(found.flat()).toEqual([]);
  expect(stories.length).toBeGreaterThan(20);
}, 900_000);

/** Checks all stories in one page in one language. */
async function checkStories(lang: string): Promise<string[]> {
  const page = await openStillPage(browser);
  await openPreview(page, served.url, stories[0]!, 'story', `&globals=lang:${lang}`);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  await page.addScriptTag({ content: `globalThis.oneOfEachColourPair = ${oneOfEachColourPair.toString()}` });
  const found: string[] = [];
  for (const story of stories) {
    await showStory(page, story);
    if (!(await hasLanguage(page, lang))) continue;
    found.push(...(await checkStory(page, story, lang)));
  }
  await page.close();
  return found;
}

/** Whether the current story is shown in this language: a story may set a language of its own. */
async function hasLanguage(page: Page, lang: string): Promise<boolean> {
  const own = await page.evaluate(() => globalThis.__STORYBOOK_PREVIEW__.currentRender?.story?.storyGlobals?.lang);
  return own === undefined || own === lang;
}

/** Checks one story: all rules once, the colour rules in every brand and mode. */
async function checkStory(page: Page, story: string, lang: string): Promise<string[]> {
  const modes = manifest.axes.find((axis) => axis.name === 'mode')?.contexts ?? [];
  const places = manifest.brands.flatMap(({ id: brand }) => modes.map((mode) => ({ brand, mode })));
  const found: string[] = [];
  for (const [index, { brand, mode }] of places.entries()) {
    await choose(page, { brand, mode });
    const options: RunOptions =
      index === 0
        ? { rules: Object.fromEntries(wholePage.map((rule) => [rule, { enabled: false }])) }
        : { runOnly: colourRules };
    found.push(...(await findings(page, options, `${story} · ${brand} ${mode} ${lang}`)));
  }
  return found;
}

async function findings(page: Page, options: RunOptions, where: string): Promise<string[]> {
  const violations = await page.evaluate(
    async (given) => {
      const { oneOfEachColourPair } = globalThis;
      const parameters = globalThis.__STORYBOOK_PREVIEW__.currentRender?.story?.parameters as
        | { a11y?: { config?: { rules?: { id: string; enabled?: boolean }[] } } }
        | undefined;
      const own = (parameters?.a11y?.config?.rules ?? []).map(({ id, enabled }) => [
        id,
        { enabled: enabled !== false },
      ]);
      const rules = { ...(given.rules as object), ...Object.fromEntries(own) };
      const results = await globalThis.axe.run(given.runOnly ? { include: oneOfEachColourPair() } : document.body, {
        ...given,
        rules,
        resultTypes: ['violations'],
        elementRef: false,
      } as RunOptions);
      return results.violations.map(
        ({ id, nodes }) =>
          `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 140)} ${nodes[0]?.any[0]?.message ?? ''}`,
      );
    },
    options as Record<string, unknown>,
  );
  return violations.map((violation) => `${where} · ${violation}`);
}

/**
 * One element for each combination of text colour, background, font size and weight: a page of five hundred rows has about
 * a dozen. Runs in the page. Backgrounds that no ancestor draws are covered by the run with all rules.
 */
function oneOfEachColourPair(): Element[] {
  const backgroundOf = (element: Element | null): string => {
    if (!element) return 'canvas';
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const clear = /^rgba\(.*, 0\)$|^transparent$|\/ 0\)$/.test(backgroundColor) && backgroundImage === 'none';
    return clear && opacity === '1'
      ? backgroundOf(element.parentElement)
      : `${backgroundColor} ${backgroundImage} ${opacity}`;
  };
  const seen = new Map<string, Element>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const key = [
      color,
      backgroundOf(element),
      fontSize,
      fontWeight,
      element.closest(':disabled, [aria-disabled=true]') ? 'off' : '',
    ].join('|');
    if (!seen.has(key)) seen.set(key, element);
  }
  return [...seen.values()];
}

/** A page without transitions and animations, so that no colour is measured during a transition. */
async function openStillPage(from: Browser): Promise<Page> {
  const page = await from.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const style = Object.assign(document.createElement('style'), {
        textContent: '*, *::before, *::after { transition: none !important; animation: none !important; }',
      });
      document.head.append(style);
    });
  });
  return page;
}
