import { chromium, type Browser, type Page } from 'playwright';
import { inject } from 'vitest';
import { launchOptions } from '../../../../scripts/browser.mjs';
import { watchBrowser } from '../../../../scripts/testing/watch-browser.js';
import type {} from './set-up.js';

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
}

/** Text is drawn without hinting and without colours of subpixels, which depend on the settings of a system. */
const drawing = ['--font-render-hinting=none', '--disable-lcd-text', '--force-device-scale-factor=1'];

async function launch(): Promise<Browser> {
  const { args, ...options } = launchOptions();
  return watchBrowser(await chromium.launch({ ...options, args: [...args, ...drawing] }));
}

/** Opens the page of sheets in Chromium. */
export async function openSheet(): Promise<Opened> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await page.goto(`${inject('stories')}sheet.html`);
  await page.waitForFunction(() => 'sheet' in window);
  return { browser, page };
}

/** Opens the page with all stories in Chromium; nothing on it moves. */
export async function openStories(viewport: { width: number; height: number }): Promise<Opened> {
  const browser = await launch();
  const page = await browser.newPage({ viewport });
  await page.goto(inject('stories'));
  await page.waitForFunction(() => 'stories' in window);
  await page.evaluate(() => void (document.documentElement.dataset.still = ''));
  return { browser, page };
}

/** The stories of a component without those that show the same elements in Arabic. */
export async function ownStoriesOf(page: Page, component: string): Promise<string[]> {
  return (await storiesOf(page, component)).filter((id) => !id.endsWith('/InArabic'));
}

/** Ids of the stories of a component, in the order of their file. */
export async function storiesOf(page: Page, component: string): Promise<string[]> {
  const list = await page.evaluate(() => window.stories.list);
  return list.filter((story) => story.component === component).map(({ id }) => id);
}
