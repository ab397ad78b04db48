import { type Browser, chromium, type Page } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { watchBrowser } from '../testing/watch-browser.js';

export const openBrowser = async (): Promise<Browser> => watchBrowser(await chromium.launch(launchOptions()));

export interface WatchedPage {
  readonly page: Page;
  /** Everything that the page complained about: console errors and warnings, exceptions, files that did not load. */
  readonly complaints: string[];
}

/** Opens a page and keeps what goes wrong on it; a hydration mismatch is an error in the console. */
export async function openPage(browser: Browser, url: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, complaints };
}

/** The computed value of a property of the first element that matches. */
export const style = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** What a theme variable comes to on an element, as a computed colour. */
export const themeColour = (page: Page, selector: string, variable: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const probe = document.createElement('i');
      probe.style.color = `var(${name})`;
      element.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return colour;
    }, variable);
