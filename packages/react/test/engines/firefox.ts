import puppeteer, { type KeyInput } from 'puppeteer-core';
import { findFirefox } from '../../../../scripts/engines.mjs';
import { asExpression, keysOf, type Engine } from './engine.js';

/** Firefox as a system installs it, over WebDriver BiDi. Playwright drives only a Firefox that it has patched. */
export async function launchFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: { width: 1024, height: 768 },
    extraPrefsFirefox: {
      // Text of the page cannot start a search, and no page of the browser itself opens.
      'accessibility.typeaheadfind': false,
      'browser.startup.homepage_override.mstone': 'ignore',
    },
  });
  const page = await browser.newPage();
  const version = (await browser.version()).replace(/^firefox\//i, 'Firefox ');
  return {
    version,
    open: async (url) => void (await page.goto(url)),
    evaluate: (work, ...args) => page.evaluate(asExpression(work, args)) as never,
    press: async (...all) => {
      for (const combination of all) {
        const keys = keysOf(combination) as KeyInput[];
        for (const key of keys) await page.keyboard.down(key);
        for (const key of keys.reverse()) await page.keyboard.up(key);
      }
    },
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    close: () => browser.close(),
  };
}
