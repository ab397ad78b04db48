import { chromium } from 'playwright';
import { launchOptions } from '../../../../scripts/browser.mjs';
import { watchBrowser } from '../../../../scripts/testing/watch-browser.js';
import { asExpression, type Engine } from './engine.js';

/** Chromium, driven by Playwright. */
export async function launchChromium(): Promise<Engine> {
  const browser = watchBrowser(await chromium.launch(launchOptions()));
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  return {
    version: `Chromium ${browser.version()}`,
    open: async (url) => void (await page.goto(url)),
    evaluate: (work, ...args) => page.evaluate(asExpression(work, args)),
    press: async (...keys) => {
      // It has only the keys of an English keyboard.
      for (const key of keys)
        await (/^[^\u0020-\u007E]$/u.test(key) ? page.keyboard.insertText(key) : page.keyboard.press(key));
    },
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => browser.close(),
  };
}
