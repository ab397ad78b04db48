import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addSecondEngine, failuresOf } from '../../../scripts/testing/second-engine.js';
import { choose, openPreview, showStory, untilStill } from './open.js';
import { openStorybook } from './storybook.js';

/** Reviewed findings that are no faults of a page: rule and reason, and the markup of the element. */
const exceptions: readonly (readonly [rule: string, html: RegExp, reason: string])[] = [
  [
    'element_tabbable_role_valid',
    /^<(?:pre|section)\b[^>]*tabindex="0"/u,
    'A part that scrolls takes focus, so that arrow keys scroll it.',
  ],
  [
    'input_autocomplete_valid',
    /type="email"[^>]*autocomplete="username"/u,
    'HTML allows it: people sign in by e-mail.',
  ],
  [
    'aria_attribute_redundant',
    /aria-required="true"/u,
    'A recommendation: the field sets one attribute for all controls.',
  ],
  ['aria_child_valid', /role="radiogroup"/u, 'ARIA does not limit what else is in a radiogroup.'],
  [
    'aria_main_label_visible',
    /^<body/u,
    'A frame is a document with a main part of its own; axe counts those of a page.',
  ],
  ['label_name_visible', /class="ws-date-field-segment"/u, 'The placeholder of a part is no label.'],
];

const storybook = inject('storybook');
const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
  entries: Record<string, { type: string; title: string }>;
};
const stories = Object.entries(entries).filter(([, { type }]) => type === 'story');
// Stories of components, and of the tribe, are checked by the suite `laws`.
const first = new Map(stories.toReversed().map(([id, { title }]) => [title, id]));
const pages = [...first].filter(([title]) => !/^(?:Components|Tribe)\//u.test(title));

const opened = openStorybook();
let page: Page;

beforeAll(async () => {
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await openPreview(page, opened.served.url, stories[0]![0]);
  await addSecondEngine(page, import.meta.url);
});

async function findings(): Promise<string[]> {
  await page.evaluate(() => {
    const root = document.querySelector('#storybook-root')!;
    // A recipe is a part of a page: an app puts it into its main area.
    root.role = root.querySelector('main') === null ? 'main' : null;
  });
  const others = (await failuresOf(page)).filter(
    ({ rule, html }) => !exceptions.some(([name, markup]) => rule.startsWith(`${name} `) && markup.test(html)),
  );
  return [...new Set(others.map(({ rule, html }) => `${rule}: ${html}`))];
}

describe.each(['en', 'ar'])('in %s, the second engine finds nothing', (lang) => {
  test.each(pages)('on %s', async (title, id) => {
    await choose(page, { lang });
    await showStory(page, id);
    if (title.startsWith('Platforms/')) await untilStill(page);
    expect(await findings()).toEqual([]);
  });
});

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(15);
});
