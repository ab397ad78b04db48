import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '../../../scripts/browser.mjs';
import { watchBrowser } from '../../../scripts/testing/watch-browser.js';
import { ignoreConsole } from '../../../scripts/testing/console.js';
import type { Axes } from '../src/axes.js';

/** What takes seconds takes minutes beside other suites on a slow machine. */
const patience = 120_000;

/** A browser whose pages wait as long as {@link patience}. */
export async function launch(): Promise<Browser> {
  const browser = watchBrowser(await chromium.launch(launchOptions()));
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    page.setDefaultTimeout(patience);
    return page;
  };
  return browser;
}

// A warning of Storybook's own manager about its own code.
ignoreConsole(/'ariaLabel' prop on 'PopoverProvider'/);

/** The parts of Storybook's preview that the tests use. */
interface Channel {
  on(event: string, listener: (...args: never[]) => void): void;
  off(event: string, listener: (...args: never[]) => void): void;
  emit(event: string, ...args: unknown[]): void;
}
declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel;
  var __STORYBOOK_PREVIEW__: {
    ready(): Promise<void>;
    currentRender?: { phase?: string; story?: { parameters?: Record<string, unknown>; storyGlobals?: Partial<Axes> } };
  };
}

/** Storybook's own run of axe after each story, which the suite `stories` does for all of them, is off. */
const unchecked = 'globals=a11y.manual:!true';

/** Opens the preview of one story or docs page. @param query such as `&globals=lang:en` */
export async function openPreview(
  page: Page,
  url: string,
  id: string,
  viewMode: 'story' | 'docs' = 'story',
  query = '',
): Promise<void> {
  const more = query.includes('globals=') ? query.replace('globals=', `${unchecked};`) : `${query}&${unchecked}`;
  await page.goto(`${url}iframe.html?id=${id}&viewMode=${viewMode}${more}`);
  const root = viewMode === 'docs' ? '#storybook-docs' : '#storybook-root';
  await page.waitForFunction((selector) => (document.querySelector(selector)?.childElementCount ?? 0) > 0, root);
  await settle(page);
}

/** Waits until the fonts are loaded and the page is painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Waits until a page that loads files has drawn them: until nothing has changed for a third of a second. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    (most) =>
      new Promise<void>((done) => {
        const end = () => {
          observer.disconnect();
          done();
        };
        let still = setTimeout(end, 300);
        const observer = new MutationObserver(() => {
          clearTimeout(still);
          still = setTimeout(end, 300);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        setTimeout(end, most);
      }),
    patience,
  );
}

/** Changes axes as the toolbar does: with an event on the channel. */
export async function choose(page: Page, axes: Partial<Axes>): Promise<void> {
  await page.evaluate((change) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('wusum/axes/update', change), axes);
  await settle(page);
}

/** Shows another story in the same page. @throws with Storybook's message if the story fails */
export async function showStory(page: Page, storyId: string): Promise<void> {
  // Storybook loads the page again if a story is left before its checks have ended.
  await page.waitForFunction(() => {
    const { phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return phase === undefined || ['finished', 'errored', 'aborted'].includes(phase);
  });
  const failure = await page.evaluate(
    ([id, wait]) =>
      new Promise<string>((done) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        // Storybook sends no event for a story that it shows already.
        if (new URLSearchParams(location.search).get('id') === id) done('');
        const failed = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
        // Also the story before may be rendered again meanwhile.
        channel.on('storyRendered', (rendered: string) => {
          if (rendered === id) done('');
        });
        for (const event of failed)
          channel.on(event, (error: { message?: string }) => done(`${event}: ${error?.message ?? ''}`));
        setTimeout(() => done(`no event within ${wait} ms`), wait);
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      }),
    [storyId, patience] as const,
  );
  if (failure) throw new Error(`${storyId} ${failure}`);
  await settle(page);
}
