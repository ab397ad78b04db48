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

/** Shows a story. The preview loads itself again now and then: then it is opened with the story. */
async function showed(id: string): Promise<string> {
  try {
    await showStory(page, id);
  } catch (error) {
    if (!/Execution context was destroyed|reading 'on'/.test(String(error))) throw error;
    await openPreview(page, served.url, id);
    const state = await page.locator('body').getAttribute('class');
    if (state?.includes('sb-show-errordisplay')) throw error;
  }
  return page.locator('#storybook-root').innerHTML();
}

// The suite `stories` checks every story; here is what only a build can break: the modules that a story file loads.
test.each([...first])('the built Storybook shows %s without an error', async (_title, id) => {
  expect(await showed(id)).not.toBe('');
});

test('there are stories', () => {
  expect(first.size).toBeGreaterThan(20);
});
