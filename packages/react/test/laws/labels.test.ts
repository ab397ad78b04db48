import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStories, type Opened } from '../page/open.js';
import { measureLabels, ZOOM } from './label-ink.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 1280, height: 800 });
});
afterAll(() => opened.browser.close());

const brands = ['wusum', 'majlis', 'falaj', 'nujum', 'souq'];
const stories = ['button/Sizes', 'select/Playground', 'text-field/Playground', 'badge/Playground', 'tabs/Playground'];
const cases = brands.flatMap((brand) => ['en', 'ar'].map((lang) => [brand, lang] as const));

/** One pixel, and the row of a picture that may be ink or not. */
const tolerance = 1 + 1 / ZOOM;

/** A capital letter and an alif have the height of the letters of a label. */
const letters = { en: 'H', ar: 'ا' };

test('the brands are all brands', async () => {
  expect(await opened.page.evaluate(() => window.stories.brands)).toEqual(expect.arrayContaining(brands));
});

test.each(cases)('%s, %s: the letters of a label are in the middle of its box, within 1 px', async (brand, lang) => {
  const { page } = opened;
  await page.evaluate(([ids, scope]) => window.stories.show(ids, scope), [
    stories,
    { brand, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
  ] as const);
  const labels = await measureLabels(page, letters[lang as keyof typeof letters]);
  expect(labels.length).toBeGreaterThan(5);
  expect(labels.filter(({ offset }) => Math.abs(offset) > tolerance)).toEqual([]);
});
