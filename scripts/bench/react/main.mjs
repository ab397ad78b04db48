/** Measures our components against hand-written ones and against peers, in one run. `npm run bench -- react` */
import { existsSync } from 'node:fs';
import { at } from '../../run/paths.mjs';
import { conditions, table, writeBetweenMarkers } from '../shared/document.mjs';
import { ensurePeers } from '../shared/peers.mjs';
import { summarise } from '../shared/statistics.mjs';
import { contestants, floor } from './contestants/index.js';
import { ours, widgets } from './widgets/index.js';

const option = (name, fallback) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback;

const report = (text) => process.stderr.write(`${text}\n`);
const wantedNames = () => option('only', Object.keys({ ...contestants, ...widgets }).join(',')).split(',');

const figure = (value) => (value >= 10 ? value.toFixed(0) : value.toFixed(1));
const cell = ({ value, ratio }) => `${figure(value)} (${ratio.toFixed(2)})`;

function mountTable(summary, names, columns) {
  const rows = names.map((name) => [contestants[name], ...columns.map((column) => cell(summary[name][column]))]);
  return table([['ms (× raw)', ...columns], ...rows]);
}

/** Switches of 1,000 buttons: the whole of each, and its parts. */
function switchTable(summary, names) {
  const axes = { mode: 'mode', accent: 'accent alone', brand: 'whole brand' };
  const partsOf = (name, axis) =>
    ['style', 'layout', 'script'].map((part) => summary[name][`${axis}: ${part}`].value.toFixed(1)).join(' + ');
  const cellsOf = (name, axis) =>
    axis in summary[name] ? [cell(summary[name][axis]), partsOf(name, axis)] : ['–', '–'];
  const rows = names.map((name) => [contestants[name], ...Object.keys(axes).flatMap((axis) => cellsOf(name, axis))]);
  const head = Object.values(axes).flatMap((title) => [title, 'style + layout + script']);
  return table([['ms (× raw)', ...head], ...rows]);
}

const widgetColumns = [
  'open menu',
  'a key',
  'longest key',
  'open date',
  'table mounted',
  'a frame of scrolling',
  'another order',
  '100 toasts',
  'page, cold',
];

/** A contestant without a component of the kind has a dash. */
function widgetTable(summary, names) {
  const cellOf = (found) => (found ? cell(found) : '–');
  const rows = names.map((name) => [widgets[name], ...widgetColumns.map((column) => cellOf(summary[name][column]))]);
  return table([['ms (× ours)', ...widgetColumns], ...rows]);
}

function sizeTable(sizes) {
  const kb = ({ js, css }) => `${js.toFixed(1)} + ${css.toFixed(1)}`;
  const rows = Object.entries(sizes).map(([name, { one, five }]) => [contestants[name], kb(one), kb(five)]);
  return table([['KB JS + KB CSS', 'one Button', 'Button, Dialog, Select, Tabs, Tooltip'], ...rows]);
}

const mounts = [
  'buttons, cold',
  'buttons, warm',
  'cards, cold',
  'fields, cold',
  'open dialog',
  'open select',
  're-render',
];

/** Part of the benchmark → a function that measures it and returns its table, with the version of Chromium if it ran. */
const parts = {
  async mounts(names, rounds) {
    const { summary, version } = await inBrowser(names, rounds, 'mounts');
    return { figures: mountTable(summary, names, mounts), version };
  },
  async switches(names, rounds) {
    const { summary, version } = await inBrowser(names, rounds, 'switches');
    return { figures: switchTable(summary, names), version };
  },
  async widgets(_, rounds) {
    const { buildWidgets, scenesOf } = await import('./build.mjs');
    const { measureWidgets } = await import('./measure-browser.mjs');
    const names = Object.keys(widgets).filter((name) => wantedNames().includes(name) || name === ours);
    await buildWidgets(names);
    const scenes = Object.fromEntries(names.map((name) => [name, scenesOf(name)]));
    const { rounds: found, version } = await measureWidgets(scenes, rounds, report);
    return { figures: widgetTable(summarise(found, ours), names), version };
  },
  async server(names, rounds) {
    const { measureOnServer } = await import('./measure-server.mjs');
    const summary = summarise(await measureOnServer(names, Math.max(3, Math.round(rounds / 2))), floor);
    return { figures: mountTable(summary, names, ['buttons', 'cards', 'cards KB']) };
  },
  async sizes(names) {
    const { measureSizes } = await import('./measure-size.mjs');
    return { figures: sizeTable(await measureSizes(names)) };
  },
};

async function inBrowser(names, count, part) {
  const { measureInBrowser } = await import('./measure-browser.mjs');
  const { rounds, version } = await measureInBrowser(names, count, part, report);
  return { summary: summarise(rounds, floor), version };
}

async function main() {
  const rounds = Number(option('rounds', '9'));
  const chosen = option('part', Object.keys(parts).join(',')).split(',');
  const unknown = chosen.find((part) => !(part in parts));
  if (unknown !== undefined) throw new Error(`Unknown part ${unknown}. Parts: ${Object.keys(parts).join(', ')}.`);
  const names = Object.keys(contestants).filter((name) => wantedNames().includes(name) || name === floor);
  if (!existsSync(at('packages/react/dist'))) throw new Error('packages/react is not built: npm test -- build');

  const { benchFolder, buildContestants } = await import('./build.mjs');
  await ensurePeers(benchFolder);
  if (chosen.some((part) => part !== 'widgets' && part !== 'sizes')) await buildContestants(names);
  for (const part of chosen) {
    const { figures, version } = await parts[part](names, rounds);
    const run = version ? `Chromium ${version}, ${rounds} rounds` : `${rounds} rounds`;
    const text = `Measured ${conditions(part === 'sizes' ? 'without React' : run)}.\n\n${figures}`;
    process.stdout.write(`${text}\n\n`);
    if (option('write', 'yes') === 'yes') writeBetweenMarkers(`react-${part}`, text);
  }
}

await main();
