import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Manifest } from '../src/data/types.js';
import { openPreview, settle } from './open.js';
import { pages } from './platform-stories.js';
import { serve } from './serve.js';
import { openStorybook } from './storybook.js';

const storybook = inject('storybook');
const { brands } = JSON.parse(readFileSync(join(storybook, 'theme/data/manifest.json'), 'utf8')) as Manifest;
const last = brands.at(-1)!.id;

const opened = openStorybook();

/** One page for all tests: a browser keeps the compiled scripts of a page that it leaves. */
let narrow: Page;
beforeAll(async () => {
  narrow = await opened.browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
});

describe.each(Object.keys(pages) as (keyof typeof pages)[])('the page %s', (name) => {
  test.each(['en', 'ar'])('in %s fits into 390 pixels, and axe finds nothing', async (lang) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await openPreview(narrow, opened.served.url, pages[name], 'story', `&globals=brand:${last};lang:${lang}`);
    await narrow.waitForLoadState('networkidle');
    await settle(narrow);
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // The page clips what is wider than it.
    const cut = await narrow.locator('main :is(img, iframe, a, h2, h3, p, figcaption, li)').evaluateAll((all) =>
      all
        .filter((one) => one.closest('pre') === null)
        .filter((one) => one.getBoundingClientRect().left < 0 || one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    await narrow.addScriptTag({ content: axe });
    const violations = await narrow.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as {
        axe: {
          run(root: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      // Mails are documents of their own.
      const found = await engine.run(document.querySelector('#storybook-root')!, { iframes: false });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});

test('without files, a page shows how to build them', async () => {
  const empty = await serve(storybook, { bodies: { 'platform-files/index.json': () => '{}' } });
  const other = await opened.browser.newPage();
  await openPreview(other, empty.url, pages.mails, 'story', '&globals=lang:ar');
  await other.getByText('wusum build --platform icons,logos,cards,mails,slides,stationery,book,palettes').waitFor();
  expect(await other.locator('iframe').count()).toBe(0);
  await other.close();
  await empty.close();
});
