import type { Browser, BrowserContext, Page } from 'playwright';
import { recordMessage } from './console.js';

/** What browsers report about no page: the icon that nobody made. */
const isNoise = (text: string, url: string): boolean => text.startsWith('Failed to load') && /favicon/.test(url);

/**
 * Records console errors, warnings and exceptions of every page that a browser opens: the test that runs then fails
 * unless it expects them.
 */
export function watchBrowser(browser: Browser): Browser {
  const newPage = browser.newPage.bind(browser);
  const newContext = browser.newContext.bind(browser);
  browser.newPage = async (options) => watchPage(await newPage(options));
  browser.newContext = async (options) => watchContext(await newContext(options));
  return browser;
}

function watchContext(context: BrowserContext): BrowserContext {
  context.on('page', watchPage);
  return context;
}

function watchPage(page: Page): Page {
  page.on('console', (message) => {
    const level = message.type();
    if (level !== 'error' && level !== 'warning') return;
    if (!isNoise(message.text(), message.location().url)) recordMessage(level, message.text());
  });
  page.on('pageerror', (error) => recordMessage('error', error.stack ?? error.message));
  return page;
}
