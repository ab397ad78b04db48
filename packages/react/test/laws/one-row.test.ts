import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStories, type Opened } from '../page/open.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 320, height: 640 });
});
afterAll(() => opened.browser.close());

/**
 * Runs in the page. What of a header is not in its row, is narrower than its words, or makes the name of the brand longer than
 * two lines.
 */
function outOfRow(): string[] {
  const header = document.querySelector<HTMLElement>('#root .ws-site-header')!;
  const shown = [...header.children].filter((child) => child.checkVisibility());
  const middleOf = (child: Element): number => {
    const { top, bottom } = child.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  const buttons = [...header.querySelectorAll<HTMLElement>('.ws-button')].filter((button) => button.checkVisibility());
  const linesOf = (element: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  const name = header.querySelector('.ws-site-header-brand .ws-strong')!;
  return [
    ...shown.filter((child) => Math.abs(middleOf(child) - middleOf(shown[0]!)) > 1).map(({ className }) => className),
    ...buttons
      .filter((button) => linesOf(button) > 1)
      .map((button) => `${button.textContent}: ${linesOf(button)} lines`),
    ...(linesOf(name) > 2 ? [`the name has ${linesOf(name)} lines`] : []),
    ...(header.scrollWidth > header.clientWidth ? ['the header scrolls'] : []),
  ];
}

test.each([320, 360, 390, 768, 1024])(
  'the header of a site is one row at %ipx, in both languages and all brands',
  async (width) => {
    const { page } = opened;
    await page.setViewportSize({ width, height: 640 });
    const brands = await page.evaluate(() => window.stories.brands);
    for (const brand of brands) {
      for (const [lang, dir] of [
        ['en', 'ltr'],
        ['ar', 'rtl'],
      ] as const) {
        await page.evaluate((scope) => window.stories.show(['site-header/Playground'], scope), { brand, lang, dir });
        expect(await page.evaluate(outOfRow), `${brand}, ${lang}`).toEqual([]);
      }
    }
  },
);
