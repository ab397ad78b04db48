import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStories, type Opened } from '../page/open.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 800, height: 600 });
});
afterAll(() => opened.browser.close());

/** Ways in which pages scroll. The first scroller of the list that scrolls is the one that is locked. */
const pages: readonly (readonly [name: string, css: string])[] = [
  ['the page', ''],
  ['body { overflow-x: hidden }', 'body { overflow-x: hidden }'],
  ['html, body { height: 100% }', 'html, body { height: 100% }'],
  ['html, body { overflow-x: hidden }', 'html, body { max-width: 100vw; overflow-x: hidden }'],
  ['html, body { height: 100%; overflow-x: hidden }', 'html, body { height: 100%; overflow-x: hidden }'],
  [
    'the body, in a page that does not scroll',
    'html { height: 100%; overflow: hidden } body { height: 100%; overflow: auto }',
  ],
  [
    'the body, under a page with overflow-y: scroll',
    'html { overflow-y: scroll; height: 100% } body { height: 100%; overflow-y: auto }',
  ],
  ['html { overflow-y: scroll }', 'html { overflow-y: scroll }'],
];

/** Runs in the page. */
function measure(): { scrolled: number; header: number } {
  const { documentElement, body } = document;
  return {
    scrolled: Math.round(documentElement.scrollTop + body.scrollTop),
    header: Math.round(document.querySelector('#header')!.getBoundingClientRect().top),
  };
}

test.each(pages)('a dialog locks what scrolls, keeps its position and what is sticky in it: %s', async (_name, css) => {
  const { page } = opened;
  await page.evaluate((text) => {
    document.querySelector('#page-style')?.remove();
    document.querySelector('#header')?.remove();
    const style = Object.assign(document.createElement('style'), { id: 'page-style' });
    style.textContent = `${text} #root { min-height: 3000px; align-content: start }
      #header { position: sticky; top: 0; height: 40px }`;
    document.head.append(style);
    document.body.prepend(Object.assign(document.createElement('div'), { id: 'header' }));
  }, css);
  await page.evaluate(() => window.stories.show(['dialog/Playground']));
  await page.evaluate(() => {
    for (const element of [document.documentElement, document.body])
      element.scrollTo({ top: 700, behavior: 'instant' });
  });
  const before = await page.evaluate(measure);
  expect(before.scrolled).toBeGreaterThan(0);

  await page
    .locator('#root button')
    .first()
    .evaluate((button) => (button as HTMLElement).click());
  await page.locator('dialog').waitFor();
  expect(await page.evaluate(measure)).toEqual(before);
  await page.mouse.move(20, 300);
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(150);
  expect(await page.evaluate(measure)).toEqual(before);

  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await page.evaluate(measure)).toEqual(before);
  await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await page.evaluate(measure)).scrolled).toBeGreaterThan(before.scrolled);
});
