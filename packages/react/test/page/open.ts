import { chromium, type Browser, type Page } from 'playwright';
import { inject } from 'vitest';
import { launchOptions } from '../../../../scripts/browser.mjs';
import type {} from './set-up.js';

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
}

/** Opens the page with all stories in Chromium; nothing on it moves. */
export async function openStories(viewport: { width: number; height: number }): Promise<Opened> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport });
  await page.goto(inject('stories'));
  await page.waitForFunction(() => 'stories' in window);
  await page.evaluate(() => void (document.documentElement.dataset.still = ''));
  return { browser, page };
}

/** Ids of the stories of a component, in the order of their file. */
export async function storiesOf(page: Page, component: string): Promise<string[]> {
  const list = await page.evaluate(() => window.stories.list);
  return list.filter((story) => story.component === component).map(({ id }) => id);
}
