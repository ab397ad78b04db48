import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openPreview, showStory } from './open.js';
import { serve, type Served } from './serve.js';

const storybook = inject('storybook');
const index = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
  entries: Record<string, { type: string; title: string }>;
};
const stories = Object.entries(index.entries).filter(([, { type }]) => type === 'story');
/** The first story of each title. */
const first = new Map(stories.toReversed().map(([id, { title }]) => [title, id]));

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(storybook)]);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await openPreview(page, served.url, stories[0]![0]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

// The suite `stories` checks every story; here is what only a build can break: the modules that a story file loads.
test.each([...first])('the built Storybook shows %s without an error', async (_title, id) => {
  await showStory(page, id);
  expect(await page.locator('#storybook-root').innerHTML()).not.toBe('');
});

test('there are stories', () => {
  expect(first.size).toBeGreaterThan(20);
});
