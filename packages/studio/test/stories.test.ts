import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPreview, showStory } from './open.js';
import { openStorybook } from './storybook.js';

const storybook = inject('storybook');
const index = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
  entries: Record<string, { type: string; title: string }>;
};
const stories = Object.entries(index.entries).filter(([, { type }]) => type === 'story');
/** The first story of each title. */
const first = new Map(stories.toReversed().map(([id, { title }]) => [title, id]));

const opened = openStorybook();
let page: Page;

beforeAll(async () => {
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await openPreview(page, opened.served.url, stories[0]![0]);
});

// The suite `stories` checks every story; here is what only a build can break: the modules that a story file loads.
test.each([...first])('the built Storybook shows %s without an error', async (_title, id) => {
  await showStory(page, id);
  expect(await page.locator('#storybook-root').innerHTML()).not.toBe('');
});

test('there are stories', () => {
  expect(first.size).toBeGreaterThan(20);
});
