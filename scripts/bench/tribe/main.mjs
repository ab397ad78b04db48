/**
 * Measures the report of belonging over a million events: at once, in slices, and in a worker of Chromium.
 * `npm run bench -- tribe [--rounds=3] [--write=no]`.
 */
import { loadavg } from 'node:os';
import { reportInSlices, reportOf, TableBuilder } from '../../../packages/tribe/src/belonging/model.ts';
import { conditions, table, writeBetweenMarkers } from '../shared/document.mjs';
import { median } from '../shared/statistics.mjs';
import { measureFrames } from './browser.mjs';
import { events, window } from './events.mjs';

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const rounds = Number(option('rounds') ?? 3);

/** CPU time of this thread, so that a busy machine changes little. */
const now = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

function timed(run) {
  const started = now();
  const value = run();
  return { value, ms: now() - started };
}

/** Five thousand events at a time, as they arrive from a server. */
function build(given) {
  const builder = new TableBuilder();
  let longest = 0;
  for (let start = 0; start < given.length; start += 5000) {
    const part = given.slice(start, start + 5000);
    longest = Math.max(longest, timed(() => builder.add(part)).ms);
  }
  return { longest, ...timed(() => builder.build()) };
}

/** The time of each slice, without the pauses. */
async function slicesOf(columns) {
  const slices = [];
  let started = now();
  const pause = async () => {
    slices.push(now() - started);
    await new Promise((resolve) => setImmediate(resolve));
    started = now();
  };
  await reportInSlices(columns, window, { pause });
  slices.push(now() - started);
  return slices;
}

const ms = (value) => value.toFixed(0);

async function row(count, members) {
  const given = events(count, members);
  const builds = [];
  const reports = [];
  const slices = [];
  for (let round = 0; round < rounds; round += 1) {
    const built = build(given);
    builds.push(Math.max(built.longest, built.ms));
    reports.push(timed(() => reportOf(built.value, window)).ms);
    slices.push(await slicesOf(built.value));
  }
  const longest = slices.map((times) => Math.max(...times));
  const over = slices.map((times) => times.filter((time) => time > 50).length);
  const cells = [median(builds), median(reports), median(longest), median(over)].map(ms);
  return [`${count.toLocaleString('en')} events, ${members.toLocaleString('en')} members`, ...cells];
}

const rows = [
  ['', 'longest part of the table, ms', 'report at once, ms', 'longest slice, ms', 'slices over 50 ms'],
  await row(10_000, 1000),
  await row(100_000, 5000),
  await row(1_000_000, 50_000),
];
const frames = await measureFrames(rounds);
const load = `load ${loadavg()[0].toFixed(1)}, median of ${rounds} rounds`;
const markdown = `${table(rows)}\n\n${conditions(load)}. CPU time of the thread, with 200 samples of each bootstrap.

${frames}`;
console.log(markdown);
if (option('write') !== 'no') writeBetweenMarkers('tribe', markdown);
