import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectConsole } from '../../../../scripts/testing/console.js';
import { openStories, type Opened } from '../page/open.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 1280, height: 800 });
});
afterAll(() => opened.browser.close());

/** Longer than the time after which components check their page. */
const PAUSE = 3000;

test('the checks of a page in development report nothing in any story', async () => {
  const { page } = opened;
  await page.evaluate(() => window.stories.show(window.stories.list.map(({ id }) => id)));
  await page.waitForTimeout(PAUSE);
  expect(await page.evaluate(() => window.stories.errors)).toEqual([]);
});

test('they report a style of the page that overrides a component', async () => {
  expectConsole(/"button"/);
  const { page } = opened;
  await page.addStyleTag({ content: 'button { padding: 0 }' });
  await page.evaluate(() => window.stories.show(['button/Playground']));
  await page.waitForTimeout(PAUSE);
  const errors = await page.evaluate(() => window.stories.errors);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('"button"');
});
