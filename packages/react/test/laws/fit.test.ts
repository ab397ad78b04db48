import { afterAll, beforeAll, expect, test } from 'vitest';
import { components, tribeComponents } from '../page/components.js';
import { openStories, storiesOf, type Opened } from '../page/open.js';
import { findTextThatDoesNotFit } from './text-fit.js';

let opened: Opened;
beforeAll(async () => {
  opened = await openStories({ width: 320, height: 640 });
});
afterAll(() => opened.browser.close());

const words = {
  en: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ar: 'أفاستسقيناكموهاأفاستسقيناكموهاأفاستسقيناكموهاأفاستسقيناكموها',
};

/**
 * Stories without room at this width: rows that do not wrap, with several words of the width of the window next to each
 * other (`wrap` is for that), and a margin of 16rem around a tooltip.
 */
const withoutRoom = [
  'box/GrowAndShrink',
  // Its content moves through its edges.
  'marquee/InArabic',
  'marquee/Playground',
  'marquee/Reverse',
  'marquee/WithLinks',
  'tooltip/Playground',
  'tooltip/Open',
  'stack/Directions',
  'stack/Gaps',
  'stack/Justified',
  'stack/Playground',
];

/** Shows all stories of a component with one long word in place of each text. */
async function show(component: string, lang: keyof typeof words): Promise<string[]> {
  const { page } = opened;
  const ids = (await storiesOf(page, component)).filter((id) => !withoutRoom.includes(id));
  await page.evaluate(([list, scope]) => window.stories.show(list, scope), [
    ids,
    { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
  ] as const);
  return page.evaluate(findTextThatDoesNotFit, words[lang]);
}

test.each([...components, ...tribeComponents])(
  '%s: a word that is wider than a small phone neither widens the page nor is cut',
  async (component) => {
    expect(await show(component, 'en')).toEqual([]);
    expect(await show(component, 'ar')).toEqual([]);
  },
);

test.each(['dialog/WithForm', 'dialog/LongBody', 'select/Playground', 'tooltip/Open'])(
  '%s: the same while it is open',
  async (id) => {
    const { page } = opened;
    await page.evaluate((story) => window.stories.show([story]), id);
    await page.locator('#root button').first().click();
    await page.evaluate(() => window.stories.settle());
    expect(await page.evaluate(findTextThatDoesNotFit, words.en)).toEqual([]);
  },
);

/** At a zoom of 400 % a window of 1280 × 1024 has 320 × 256 CSS pixels. */
test.each([
  [320, 256],
  [320, 480],
  [320, 640],
  [320, 740],
  [390, 844],
  [640, 512],
  [1280, 512],
])('the body of a dialog has 40 %% of a window of %i × %i, or all of it scrolls', async (width, height) => {
  const { page } = opened;
  await page.setViewportSize({ width, height });
  await page.evaluate(() => window.stories.show(['dialog/LongBody']));
  await page.locator('#root button').first().click();
  const sizes = await page.locator('dialog').evaluate((dialog) => {
    const body = dialog.querySelector('.ws-dialog-body')!;
    return {
      dialogScrolls: dialog.scrollHeight > dialog.clientHeight + 1,
      bodyScrolls: body.scrollHeight > body.clientHeight + 1,
      share: body.clientHeight / dialog.clientHeight,
    };
  });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(sizes.dialogScrolls ? 1 : sizes.share).toBeGreaterThanOrEqual(0.4);
  expect(sizes.dialogScrolls && sizes.bodyScrolls).toBe(false);
});
