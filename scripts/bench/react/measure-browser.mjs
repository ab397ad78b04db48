import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../browser.mjs';
import { median, shuffled } from '../shared/statistics.mjs';
import { outFolder } from './build.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  const file = join(outFolder, 'pages', path.endsWith('/') ? `${path}index.html` : path);
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Serves the built pages on any free port. */
function serve() {
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The counters of Chromium for what an action costs, by the name that they have in the results. */
const counters = { script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration' };

/**
 * Opens a fresh page and returns functions that measure an action on the main thread, in ms. `measure` gives script +
 * style + layout; `measureParts` gives each of them.
 */
async function openPage(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.bench);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cost = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return Object.entries(counters).map(([part, name]) => [part, read(name) * 1000]);
  };
  const measureParts = async (call, argument) => {
    await page.evaluate(() => window.gc?.());
    const before = await cost();
    await page.evaluate(
      ([name, value]) =>
        new Promise((done) => {
          // In a separate task: Chromium does not count code that the debugger evaluates as script.
          setTimeout(() => {
            window.bench[name](value);
            // Work after the first paint (measuring, observing) is part of the cost.
            requestAnimationFrame(() => requestAnimationFrame(done));
          });
        }),
      [call, argument],
    );
    const after = await cost();
    return Object.fromEntries(after.map(([part, value], index) => [part, value - before[index][1]]));
  };
  const measure = async (call, argument) => sum(await measureParts(call, argument));
  /** The cost of what people do: of keys, or of a press. */
  const measureInput = async (act) => {
    const before = await cost();
    await act();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    );
    const after = await cost();
    return after.reduce((total, [, value], index) => total + value - before[index][1], 0);
  };
  const close = async () => {
    await context.close();
    if (problems.length > 0) throw new Error(`${url}: ${problems.join('; ')}`);
  };
  return { page, measure, measureParts, measureInput, close };
}

const sum = (parts) => Object.values(parts).reduce((total, part) => total + part, 0);

/** Fresh pages per figure of a round: each page has only one first mount, and a single one is not precise enough. */
const visits = 4;

async function several(times, work) {
  const values = [];
  for (let i = 0; i < times; i++) values.push(await work(i));
  return median(values);
}

/** Axis → its two values. Accent alone is colours; a whole brand is colours, fonts, sizes, corners and spacing too. */
const switches = { mode: ['light', 'dark'], accent: [0, 1], brand: [0, 1] };

/** A re-render of a thousand buttons without changes. */
async function measureRerender(browser, url) {
  const { measure, close } = await openPage(browser, url);
  await measure('mount', 'buttons');
  for (let i = 0; i < 3; i++) await measure('rerender');
  const figure = await several(5, () => measure('rerender'));
  await close();
  return { 're-render': figure };
}

/** Switches with a thousand buttons. */
async function measureSwitches(browser, url) {
  const { page, measure, measureParts, close } = await openPage(browser, url);
  const figures = {};
  await measure('mount', 'buttons');
  const axes = await page.evaluate(() => window.bench.axes);
  for (const axis of axes) {
    const [first, second] = switches[axis];
    // Both values once, so that none is new to the page.
    for (const value of [second, first]) await measure(axis, value);
    const each = [];
    for (let i = 0; i < 6; i++) each.push(await measureParts(axis, i % 2 === 0 ? second : first));
    figures[axis] = median(each.map(sum));
    for (const part of Object.keys(counters)) figures[`${axis}: ${part}`] = median(each.map((one) => one[part]));
  }
  await close();
  return figures;
}

/** The first mount of a scene on a fresh page, and the second. */
const measureMount = (scene) => async (browser, url) => {
  const { measure, close } = await openPage(browser, url);
  const cold = await measure('mount', scene);
  await measure('unmount');
  const warm = await measure('mount', scene);
  await close();
  return { [`${scene}, cold`]: cold, [`${scene}, warm`]: warm };
};

/** The first opening of an overlay on a fresh page. */
const measureOpening = (scene) => async (browser, url) => {
  const { measure, close } = await openPage(browser, url);
  await measure('mount', scene);
  const cold = await measure('open', true);
  await close();
  return { [`open ${scene}`]: cold };
};

/** Ten keys in a field with 10,000 options: the median and the longest. */
async function measureTyping(browser, url) {
  const { page, measure, measureInput, close } = await openPage(browser, url);
  const mount = await measure('mount', 'combobox');
  await page.locator('#root input').first().click();
  const keys = [];
  for (const key of 'ember wind') keys.push(await measureInput(() => page.keyboard.press(key === ' ' ? 'Space' : key)));
  await close();
  return { 'combobox mounted': mount, 'a key': median(keys), 'longest key': Math.max(...keys) };
}

/** Scrolls what scrolls by half of its height in each of `count` frames. Runs in the page. */
async function scrollTable(count) {
  const scrolls = (each) =>
    each.scrollHeight > each.clientHeight + 500 && /auto|scroll/.test(getComputedStyle(each).overflowY);
  const scroller = [...document.querySelectorAll('#root *')].find(scrolls);
  if (!scroller) throw new Error('Nothing scrolls.');
  for (let i = 0; i < count; i++) {
    scroller.scrollTop += scroller.clientHeight / 2;
    await new Promise(requestAnimationFrame);
  }
}

/** Work on the main thread for a frame while the table scrolls by 30 screens, and for another order. */
async function measureTable(browser, url) {
  const { page, measure, measureInput, close } = await openPage(browser, url);
  const mount = await measure('mount', 'table');
  const frames = 60;
  const scroll = await measureInput(() => page.evaluate(scrollTable, frames));
  const header = page.locator('#root').getByRole('columnheader').nth(0);
  const button = header.getByRole('button').first();
  const sort = await measureInput(async () => ((await button.count()) > 0 ? button : header).click());
  await close();
  return { 'table mounted': mount, 'a frame of scrolling': scroll / frames, 'another order': sort };
}

async function measureToasts(browser, url) {
  const { measure, close } = await openPage(browser, url);
  await measure('mount', 'toasts');
  const cold = await measure('toasts', 100);
  await close();
  return { '100 toasts': cold };
}

async function measurePage(browser, url) {
  const { measure, close } = await openPage(browser, url);
  const cold = await measure('mount', 'page');
  await close();
  return { 'page, cold': cold };
}

/** A larger component by its name in `needs.js` → its measurement. */
const widgetMeasurements = {
  menu: measureOpening('menu'),
  combobox: measureTyping,
  date: measureOpening('date'),
  table: measureTable,
  toasts: measureToasts,
  page: measurePage,
};

/** Part of the benchmark → its measurements. */
const measurements = {
  mounts: [
    ...['buttons', 'cards', 'fields'].map(measureMount),
    ...['dialog', 'select'].map(measureOpening),
    measureRerender,
  ],
  switches: [measureSwitches],
};

/** One round: for each measurement the contestants take turns in random order, so that load affects all of them. */
async function measureRound(browser, base, names, part) {
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (const measurement of measurements[part]) {
    for (let visit = 0; visit < visits; visit++) {
      for (const name of shuffled(names)) found[name].push(await measurement(browser, `${base}/${name}/`));
    }
  }
  return Object.fromEntries(names.map((name) => [name, medians(found[name])]));
}

/** @param {Array<Record<string, number>>} records of one figure or several */
function medians(records) {
  const names = new Set(records.flatMap(Object.keys));
  const valuesOf = (name) => records.map((record) => record[name]).filter((value) => value !== undefined);
  return Object.fromEntries([...names].map((name) => [name, median(valuesOf(name))]));
}

/** One round of the larger components; a contestant without one of the kind has no figure for it. */
async function measureWidgetRound(browser, base, sceneNames) {
  const found = Object.fromEntries(Object.keys(sceneNames).map((name) => [name, []]));
  for (const [scene, measurement] of Object.entries(widgetMeasurements)) {
    const names = Object.keys(sceneNames).filter((name) => sceneNames[name].includes(scene));
    for (let visit = 0; visit < 2; visit++)
      for (const name of shuffled(names)) found[name].push(await measurement(browser, `${base}/widgets-${name}/`));
  }
  return Object.fromEntries(Object.keys(sceneNames).map((name) => [name, medians(found[name])]));
}

/** @param {(browser: object, base: string) => Promise<Record<string, Record<string, number>>>} measureOnce a round */
async function measureRounds(count, title, report, measureOnce) {
  const server = await serve();
  const options = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, '--js-flags=--expose-gc'] });
  const rounds = [];
  try {
    const base = `http://127.0.0.1:${server.address().port}`;
    for (let round = 0; round < count; round++) {
      rounds.push(await measureOnce(browser, base));
      report(`${title}: round ${round + 1} of ${count}`);
    }
    return { rounds, version: browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * @param {string[]} names contestants
 * @param {number} count rounds
 * @param {'mounts' | 'switches'} part
 * @param {(text: string) => void} report
 * @returns {Promise<{ rounds: Array<Record<string, Record<string, number>>>, version: string }>} figures in ms
 */
export const measureInBrowser = (names, count, part, report) =>
  measureRounds(count, part, report, (browser, base) => measureRound(browser, base, names, part));

/**
 * @param {Record<string, string[]>} sceneNames contestant → the scenes that it has
 * @param {number} count rounds
 * @param {(text: string) => void} report
 * @returns {Promise<{ rounds: Array<Record<string, Record<string, number>>>, version: string }>} figures in ms
 */
export const measureWidgets = (sceneNames, count, report) =>
  measureRounds(count, 'widgets', report, (browser, base) => measureWidgetRound(browser, base, sceneNames));
