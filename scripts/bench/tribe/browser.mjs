import { chromium } from 'playwright';
import { createServer } from 'vite';
import { launchOptions } from '../../browser.mjs';
import { root } from '../../run/paths.mjs';
import { table } from '../shared/document.mjs';
import { median } from '../shared/statistics.mjs';

const html =
  '<!doctype html><meta charset="utf-8" /><script type="module" src="/scripts/bench/tribe/page.mjs"></script>';

/** A server of the sources with one page. */
async function serve() {
  const page = {
    name: 'page',
    configureServer: ({ middlewares }) =>
      void middlewares.use('/bench', (_, response) => void response.setHeader('content-type', 'text/html').end(html)),
  };
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [page],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
  });
  await server.listen();
  return { url: `http://127.0.0.1:${server.httpServer.address().port}/bench`, close: () => server.close() };
}

/**
 * How long a page with a million events is without a frame.
 *
 * @param {number} rounds
 * @returns {Promise<string>} a table and its conditions
 */
export async function measureFrames(rounds) {
  const server = await serve();
  const browser = await chromium.launch(launchOptions());
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'measure' in globalThis);
    measured.push(await page.evaluate(() => globalThis.measure()));
    await page.close();
  }
  const version = browser.version();
  await browser.close();
  await server.close();
  const cell = (name) => median(measured.map((each) => each[name])).toFixed(0);
  const rows = [
    ['in a page, 1,000,000 events', 'longest frame, ms', 'whole, ms'],
    ['the table, five thousand events at a time', cell('building'), ''],
    ['the report, in a worker', cell('working'), cell('report')],
    ['nothing, as long', cell('idle'), ''],
  ];
  return `${table(rows)}\n\nChromium ${version}; a frame of a screen with 60 Hz takes 17 ms. The time of the clock, with all that else runs.`;
}
