import { chromium } from 'playwright';
import { launchOptions } from '../../../../scripts/browser.mjs';
import type { Engine } from './engine.js';

/** Chromium, driven by Playwright. */
export async function launchChromium(): Promise<Engine> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
  return {
    version: `Chromium ${browser.version()}`,
    open: async (url) => void (await page.goto(url)),
    evaluate: (work, ...args) =>
      page.evaluate(
        // The page has no module scope of the test, so the function is sent as text.
        ([text, list]) => (0, eval)(`(${text})`)(...list),
        [work.toString(), [...args]] as const,
      ),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => browser.close(),
  };
}
