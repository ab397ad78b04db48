import { platformProblem, PlatformError } from '../../shared/errors.js';
import { loadOptional } from '../../shared/optional-package.js';
import { finishPdf } from './finish-pdf.js';
import type { PdfFacts } from './types.js';

/** Prints HTML as PDF that programs for accessibility can read. */
export interface Printer {
  readonly print: (html: string, facts: PdfFacts) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const needed = { platform: 'book', otherwise: "Or write HTML only: book({ formats: ['html'] })." } as const;

/**
 * Starts the browser that prints. The bytes of a PDF depend on its version.
 *
 * @param browser path of a Chromium, Chrome or Edge. Default: `CHROME_PATH`, or the one that Playwright has installed
 * @throws PlatformError (WS-E121) without the packages, (WS-E128) without a browser
 */
export async function openPrinter(browser?: string): Promise<Printer> {
  const [{ chromium }, library] = await Promise.all([
    loadOptional({ ...needed, name: 'playwright-core' }, () => import('playwright-core')),
    loadOptional({ ...needed, name: '@cantoo/pdf-lib' }, () => import('@cantoo/pdf-lib')),
  ]);
  const path = browser ?? process.env['CHROME_PATH'];
  const running = await chromium.launch({ ...(path && { executablePath: path }) }).catch((error: Error) => {
    const message = `The platform "book" prints with a browser, which does not start: ${error.message.split('\n', 1)[0]}`;
    throw new PlatformError([platformProblem('WS-E128', message)]);
  });
  return {
    async print(html, facts) {
      const context = await running.newContext({ offline: true });
      try {
        const page = await context.newPage();
        await page.emulateMedia({ media: 'print' });
        await page.setContent(html, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const links = await page.$$eval('a[href]', (found) =>
          found.map((link) => [link.getAttribute('href')!, link.textContent.trim()] as const),
        );
        const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
        return await finishPdf(library, await page.pdf(options), { ...facts, html, links: Object.fromEntries(links) });
      } finally {
        await context.close();
      }
    },
    close: () => running.close(),
  };
}
