/**
 * Measures the editor of brands in Chromium, on a built Storybook: from an input to the frame that shows it, a drag, and
 * the time to open. `npm run bench -- studio [--rounds=30] [--write=no]`; build it first: `npm run build-storybook`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from '../../browser.mjs';
import { at } from '../../run/paths.mjs';
import { conditions, table, writeBetweenMarkers } from '../shared/document.mjs';
import { median } from '../shared/statistics.mjs';
import { largeSources } from './large-sources.mjs';
import { openEditor, timeDrag, timeEdits, timeOpening } from './page.mjs';
import { serve } from './serve.mjs';

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const edits = Number(option('rounds') ?? 30);
const openings = 3;
const storybook = at('storybook-static');
if (!existsSync(storybook)) throw new Error('There is no built Storybook. Run `npm run build-storybook`.');

/** The systems that are edited: the token to edit, and an element of a story or a variable that shows it. */
const systems = [
  { name: 'the tokens of this repository', path: 'color.seed.accent', selector: '#storybook-root button' },
  { name: '10,000 tokens × 32 permutations', ...largeSources() },
];

async function measure(browser, url, system) {
  const opened = [];
  for (let round = 0; round < openings; round += 1) opened.push(await timeOpening(browser, url));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await openEditor(page, url, system);
    const times = await timeEdits(page, system, edits);
    return { opened, times, drag: await timeDrag(page, system) };
  } finally {
    await page.close();
  }
}

const ms = (value) => value.toFixed(0);

function row({ name }, { opened, times, drag }) {
  const total = times.map((each) => each.shown);
  return [
    name,
    ms(median(opened)),
    ms(median(total)),
    ms(Math.max(...total)),
    ms(median(times.map(({ handled }) => handled))),
    ms(drag.fps),
    ms(drag.slowest),
    ms(drag.shown),
  ];
}

/** KB, gzip, of the compiler in its worker. */
function workerSize() {
  const assets = join(storybook, 'assets');
  const file = readdirSync(assets).find((name) => /^compile\.worker.*\.js$/u.test(name));
  return gzipSync(readFileSync(join(assets, file))).length / 1000;
}

const load = loadavg()[0];
const { url, serveSources, close } = await serve(storybook);
const browser = await chromium.launch(launchOptions());
const head = ['', 'open, ms', 'edit, ms', 'slowest', 'of it in the input’s handler'];
const rows = [[...head, 'drag: frames per second', 'slowest frame, ms', 'values shown per second']];
for (const system of systems) {
  serveSources(system.sources);
  rows.push(row(system, await measure(browser, url, system)));
}
const about = `Chromium ${browser.version()}, ${edits} edits, load ${load.toFixed(1)} on the machine before the run`;
await browser.close();
await close();
const size = `The compiler in its worker: ${workerSize().toFixed(0)} KB gzip.`;
const text = `Measured ${conditions(about)}.\n\n${table(rows)}\n\n${size}`;
process.stdout.write(`${text}\n`);
if (option('write') !== 'no') writeBetweenMarkers('studio', text);
