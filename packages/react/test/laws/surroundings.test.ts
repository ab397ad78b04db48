import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { components } from '../page/components.js';
import { openStories, ownStoriesOf, type Opened } from '../page/open.js';
import { layerLine, surroundings } from './surroundings.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 1280, height: 800 });
  // Before all other styles, as the first line of a page's own style sheet.
  await opened.page.evaluate((line) => {
    const style = document.createElement('style');
    style.textContent = line;
    document.head.prepend(style);
  }, layerLine);
});
afterAll(() => opened.browser.close());

/** Runs in the page. The look of every part of a component, by its path. */
function looks(): Record<string, string> {
  const names =
    'padding margin border-width background-color color font letter-spacing text-decoration display list-style ' +
    'border-radius opacity appearance box-sizing inline-size block-size text-transform float resize';
  // Not the hidden select, and not the box around a control of the page.
  const elements = document.querySelectorAll(
    '#root [class*="ws-"]:not(.ws-select-native, :has(> :is(input, select):not([class])))',
  );
  return Object.fromEntries(
    [...elements].map((element, index) => {
      const style = getComputedStyle(element);
      const own = names.split(' ').map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [`${index} ${element.localName}.${element.classList[0]!}`, own.join('\n')];
    }),
  );
}

/** The first differences of each part: `.ws-button: padding: 0px instead of 8px`. */
function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  const found = Object.entries(before).flatMap(([path, look]) => {
    const now = after[path]?.split('\n') ?? [];
    const changed = look
      .split('\n')
      .flatMap((line, index) => (line === now[index] ? [] : [`${now[index]!} instead of ${line}`]));
    return changed.map((text) => `${path.replace(/^\d+ /, '')}: ${text}`);
  });
  return [...new Set(found)].slice(0, 20);
}

async function withStyle<T>(css: string, run: () => Promise<T>): Promise<T> {
  const { page } = opened;
  const style = await page.addStyleTag({ content: css });
  const result = await run();
  await style.evaluate((element) => (element as HTMLElement).remove());
  return result;
}

test.each(components)(
  '%s looks the same in each page if the styles of the page are in the layer "base"',
  async (component) => {
    const { page } = opened;
    const ids = await ownStoriesOf(page, component);
    await page.evaluate((list) => window.stories.show(list), ids);
    const before = await page.evaluate(looks);
    for (const [name, css] of Object.entries(surroundings)) {
      const after = await withStyle(`@layer base { ${css} }`, () => page.evaluate(looks));
      expect({ name, found: differences(before, after) }).toEqual({ name, found: [] });
    }
  },
);

test('the guide for styles of the page names the same line', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../docs/developers/styles-of-the-page.md'), 'utf8');
  expect(guide).toContain(layerLine);
});
