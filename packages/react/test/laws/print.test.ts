import { afterAll, beforeAll, expect, test } from 'vitest';
import { components, tribeComponents } from '../page/components.js';
import { openStories, ownStoriesOf, type Opened } from '../page/open.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 1280, height: 800 });
  await opened.page.emulateMedia({ media: 'print' });
});
afterAll(() => opened.browser.close());

/** Runs in the page. A printer leaves out backgrounds, unless an element asks for them. */
function findLossInPrint(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const read = (color: string): [red: number, green: number, blue: number, alpha: number] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };
  const isVisible = (color: string) => read(color)[3] > 0;
  const luminance = (color: string): number => {
    const [red, green, blue] = read(color).map((value) => (value / 255) ** 2.2) as [number, number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // What is open over a page is not printed for its length, and of many thousands of rows those in view are.
  const unprinted = '[popover], dialog, [role="dialog"], [role="listbox"], :has(> [data-print="view"])';
  const found = new Set<string>();
  for (const element of document.querySelectorAll('#root *')) {
    // What paper leaves out as a whole loses nothing.
    if (!element.checkVisibility()) continue;
    const path = `${element.localName}.${element.classList[0] ?? ''}`;
    const style = getComputedStyle(element);
    if (style.colorScheme === 'dark') found.add(`${path} is printed in dark mode`);
    const isCut = (size: 'Width' | 'Height', overflow: string) =>
      overflow !== 'visible' && element[`scroll${size}`] - element[`client${size}`] > 4;
    // Texts for screen readers alone have one pixel.
    const isShown = element.clientWidth > 1 && element.clientHeight > 1 && !element.closest(unprinted);
    if (isShown && (isCut('Width', style.overflowX) || isCut('Height', style.overflowY))) found.add(`${path} is cut`);
    if (style.printColorAdjust === 'exact') continue;
    for (const pseudo of ['::before', '::after']) {
      const drawn = getComputedStyle(element, pseudo);
      const isDrawn = drawn.content !== 'none' && drawn.content !== 'normal' && isVisible(drawn.backgroundColor);
      if (isDrawn && drawn.printColorAdjust !== 'exact' && drawn.visibility === 'visible')
        found.add(`${path}${pseudo} is not printed`);
    }
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
    const contrast = 1.05 / (luminance(style.color) + 0.05);
    if (hasText && contrast < 2) found.add(`${path} is light text on paper`);
  }
  return [...found];
}

test.each([...components, ...tribeComponents])(
  '%s prints its states and its text, and a dark page prints as a light one',
  async (component) => {
    const ids = await ownStoriesOf(opened.page, component);
    await opened.page.evaluate((list) => window.stories.show(list, { mode: 'dark' }), ids);
    expect(await opened.page.evaluate(findLossInPrint)).toEqual([]);
  },
);
