import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { choose, openPreview, showStory } from './open.js';
import { openStorybook } from './storybook.js';

/** What is used of a report of accessibility-checker-engine. */
interface Report {
  readonly results: readonly {
    readonly ruleId: string;
    readonly reasonId: string;
    readonly value: readonly [level: string, outcome: string];
    readonly snippet: string;
  }[];
}

interface Engine {
  readonly Checker: new () => { check(page: Document, rules: readonly string[]): Promise<Report> };
}

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
  const path = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
  await page.addScriptTag({ content: readFileSync(path, 'utf8') });
});

async function findings(): Promise<string[]> {
  const { results } = await page.evaluate(async () => {
    const root = document.querySelector('#storybook-root')!;
    // A recipe is a part of a page: an app puts it into its main area.
    root.role = root.querySelector('main') === null ? 'main' : null;
    const { ace } = globalThis as unknown as { ace: Engine };
    return new ace.Checker().check(document, ['WCAG_2_2']);
  });
  const failed = results.filter(({ value: [, outcome] }) => outcome === 'FAIL');
  const others = failed.filter(
    ({ ruleId, snippet }) => !exceptions.some(([rule, html]) => rule === ruleId && html.test(snippet)),
  );
  return [...new Set(others.map(({ ruleId, reasonId, snippet }) => `${ruleId} ${reasonId}: ${snippet}`))];
}

describe.each(['en', 'ar'])('in %s, the second engine finds nothing', (lang) => {
  test.each(pages)('on %s', async (_, id) => {
    await choose(page, { lang });
    await showStory(page, id);
    expect(await findings()).toEqual([]);
  });
});

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(15);
});
