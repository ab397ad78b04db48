import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { cardProps } from '@wusum/react/props';
import type { Manifest } from '../src/data/types.js';
import type { foreignWords } from '../src/preview/one-language.js';
import { bundle } from './bundle.js';
import { choose, openPreview } from './open.js';
import { openStorybook } from './storybook.js';

declare global {
  var oneLanguage: { foreignWords: typeof foreignWords };
}

const storybook = inject('storybook');
const opened = openStorybook();
let manifest: Manifest;
let docs: string;
/** One page for the tests of the preview: a browser keeps the compiled scripts of a page that it leaves. */
let page: Page;

beforeAll(async () => {
  page = await opened.browser.newPage();
  manifest = JSON.parse(await readFile(join(storybook, 'theme/data/manifest.json'), 'utf8')) as Manifest;
  const index = JSON.parse(await readFile(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>;
  };
  docs = Object.entries(index.entries).find(([, { type }]) => type === 'docs')![0];
});

const attributes = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir, dataset } = document.documentElement;
    return { lang, dir, brand: dataset.brand, mode: dataset.mode };
  });

/** Storybook renders again in its own time. */
const soon = { timeout: 60_000 };
const lastBrand = () => manifest.brands.at(-1)!.id;

test('a docs page shows the values and the default of a prop', async () => {
  await openPreview(page, opened.served.url, 'components-card--docs', 'docs');
  const row = page.locator('.docblock-argstable tr', { has: page.getByText('padding', { exact: true }) }).first();
  await row.waitFor();
  const cells = await row.locator('td').allInnerTexts();
  const { variants, defaults } = cardProps;
  for (const value of variants.padding) expect(cells[1]).toContain(JSON.stringify(value));
  expect(cells[2]).toBe(JSON.stringify(defaults.padding));
});

describe('choosing an axis', () => {
  test.each(['story', 'docs'] as const)(
    'changes attributes of a %s page and mounts nothing again',
    async (viewMode) => {
      const id = viewMode === 'docs' ? docs : 'foundations-type--type';
      await openPreview(page, opened.served.url, id, viewMode);
      await page.evaluate(
        (selector) => {
          scrollTo(0, 120);
          Object.assign(document.querySelector(`${selector} > *`)!, { known: true });
        },
        viewMode === 'docs' ? '#storybook-docs' : '#storybook-root',
      );
      await choose(page, { brand: lastBrand(), mode: 'dark', lang: 'ar' });
      await expect
        .poll(() => attributes(page), soon)
        .toEqual({ lang: 'ar', dir: 'rtl', brand: lastBrand(), mode: 'dark' });
      const kept = await page.evaluate(
        (selector) => {
          const element = document.querySelector(`${selector} > *`) as (Element & { known?: boolean }) | null;
          return { known: element?.known, scrolled: scrollY > 0 };
        },
        viewMode === 'docs' ? '#storybook-docs' : '#storybook-root',
      );
      expect(kept).toEqual({ known: true, scrolled: true });
    },
  );

  test('is in the URL, so that a link or a reload shows the same page', async () => {
    await openPreview(page, opened.served.url, 'foundations-shape--shape');
    await choose(page, { brand: lastBrand(), mode: 'dark', lang: 'ar' });
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    await expect
      .poll(() => attributes(page), soon)
      .toEqual({ lang: 'ar', dir: 'rtl', brand: lastBrand(), mode: 'dark' });
  });

  test('uses the default mode of a brand if no mode is chosen', async () => {
    const dark = manifest.brands.find((brand) => brand.defaultMode === 'dark');
    await openPreview(page, opened.served.url, 'foundations-shape--shape');
    await choose(page, { brand: dark!.id });
    await expect.poll(async () => (await attributes(page)).mode, soon).toBe('dark');
  });
});

describe('the texts of a story', () => {
  const button = 'components-button--playground';
  const arabicOnly = /^[\p{Script=Arabic}\p{M} ]+$/u;
  const texts = (page: Page) => page.locator('#storybook-root button').allInnerTexts();

  test('follow the language in place and back', async () => {
    await openPreview(page, opened.served.url, button, 'story', '&globals=lang:en');
    const english = await texts(page);
    await page.evaluate(() => Object.assign(document.querySelector('#storybook-root button')!, { known: true }));
    await choose(page, { lang: 'ar' });
    await expect.poll(() => texts(page), soon).toEqual([expect.stringMatching(arabicOnly)]);
    await choose(page, { lang: 'en' });
    await expect.poll(() => texts(page), soon).toEqual(english);
    expect(await page.evaluate('document.querySelector("#storybook-root button").known')).toBe(true);
  });

  test('stay as edited in Controls', async () => {
    await openPreview(page, opened.served.url, button, 'story', '&globals=lang:ar');
    await page.evaluate(
      (storyId) =>
        globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs: { children: 'Mine' } }),
      button,
    );
    await page.locator('#storybook-root button', { hasText: 'Mine' }).waitFor();
    await choose(page, { lang: 'en' });
    await choose(page, { lang: 'ar' });
    await expect.poll(() => texts(page), soon).toEqual(['Mine']);
  });

  test('follow the language in a field that nobody has edited', async () => {
    await openPreview(page, opened.served.url, 'components-textfield--playground', 'story', '&globals=lang:en');
    await choose(page, { lang: 'ar' });
    await expect.poll(() => page.locator('#storybook-root input').inputValue(), soon).toMatch(/\p{Script=Arabic}/u);
  });

  test('follow the language on a docs page, with its prose and its direction', async () => {
    await openPreview(page, opened.served.url, 'components-button--docs', 'docs', '&globals=lang:en');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.docs-story')].every((story) => story.querySelector('button, a')),
    );
    const buttonTexts = () => page.locator('.docs-story button').allInnerTexts();
    const english = await buttonTexts();
    await choose(page, { lang: 'ar' });
    // Stories that show Arabic only are Arabic in both languages.
    expect(english.filter((text) => !arabicOnly.test(text)).length).toBeGreaterThan(3);
    await expect
      .poll(async () => (await buttonTexts()).map((text) => arabicOnly.test(text)), soon)
      .toEqual(english.map(() => true));
    await page.addScriptTag({ content: await bundle('src/preview/one-language.ts', 'oneLanguage') });
    const foreign = () =>
      page.evaluate(() =>
        globalThis.oneLanguage.foreignWords(document.querySelector('.sbdocs-content')!, ['CSS', 'Tab']),
      );
    await expect.poll(foreign, soon).toEqual([]);
    expect(await page.locator('.sbdocs-content :is(p, td span):lang(ar)').count()).toBeGreaterThan(10);
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect([await direction('.sbdocs h1'), await direction('.docs-story button')]).toEqual(['rtl', 'rtl']);
  });
});

describe('an axis without a choice', () => {
  test('shows its default in the menu, and can be reset to it', async () => {
    const page = await opened.browser.newPage({ viewport: { width: 1440, height: 900 } });
    const dark = manifest.brands.find((brand) => brand.defaultMode === 'dark')!.id;
    await page.goto(`${opened.served.url}?path=/story/foundations-shape--shape&globals=brand:${dark};lang:en`);
    const defaults: string[] = [];
    for (const axis of ['Mode', 'Contrast', 'Density']) {
      const menu = page.locator('.wsb-axis', { hasText: axis }).locator('select');
      await menu.waitFor();
      expect(await menu.inputValue()).toBe('');
      const options = await menu.locator('option').allInnerTexts();
      defaults.push(options[0]!);
      await menu.selectOption({ label: options[1]! });
      await page.waitForURL(new RegExp(`${axis.toLowerCase()}:`));
      await menu.selectOption('');
      await page.waitForURL((url) => !url.href.includes(`${axis.toLowerCase()}:`));
    }
    expect(defaults[0]).toMatch(/^Dark \(/);
    expect(defaults.every((option) => option.endsWith(')'))).toBe(true);
    await page.close();
  });

  test('follows the contrast setting of the reader’s system in the measured numbers', async () => {
    const page = await opened.browser.newPage();
    await openPreview(page, opened.served.url, 'foundations-colour--colour', 'story', '&globals=lang:en');
    const lowest = async () =>
      Math.min(...(await page.locator('#storybook-root [data-mode] strong').allInnerTexts()).map(Number.parseFloat));
    await expect.poll(lowest, soon).toBeLessThan(7);
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(lowest, soon).toBeGreaterThanOrEqual(7);
    await page.close();
  });
});

describe('the toolbar', () => {
  test('changes the page, the manager and the URL, and survives a change of story', async () => {
    const page = await opened.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${opened.served.url}?path=/story/foundations-shape--shape`);
    const menus = page.locator('.wsb-axis select');
    await menus.first().waitFor();
    expect(await menus.first().locator('option').count()).toBe(manifest.brands.length);
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.locator('#storybook-root h1').waitFor();
    await page.locator('.wsb-axis select').first().selectOption(lastBrand());
    await preview.locator(`html[data-brand="${lastBrand()}"]`).waitFor();
    const chosen = async () => [
      await page.evaluate(() => document.documentElement.dataset.brand),
      new URL(page.url()).searchParams.get('globals'),
    ];
    await expect.poll(chosen, soon).toEqual([lastBrand(), expect.stringContaining(`brand:${lastBrand()}`)]);
    await page.locator('#foundations-motion--motion').click();
    await preview.locator('#storybook-root h1', { hasText: /Motion|الحركة/ }).waitFor();
    await preview.locator(`html[data-brand="${lastBrand()}"]`).waitFor();
    expect(new URL(page.url()).searchParams.get('globals')).toContain(`brand:${lastBrand()}`);
    await page.close();
  });
});
