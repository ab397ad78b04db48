#!/usr/bin/env node
// `node scripts/theme/watch.mjs --tokens DIR --out DIR`: keeps a theme folder compiled while its tokens are edited. Pages
// get the CSS of an edit before the folder is written: see theme-status.mjs.
import './small-heap.mjs';
import './source-loader.mjs';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { openStatus } from './theme-status.mjs';
import { defaultOut, defaultTokens } from './paths.mjs';
import { printProblems } from './report.mjs';

/** Delay in milliseconds before an update: editors write a file in several steps. */
const settled = 30;
/** How long nothing may be edited before the folder is written: pages show the patches until then. */
const idle = 2500;

// After the loader has been set up.
const [{ openWatch }, { readTokens, tokenFile }, { readContract, writeTheme }] = await Promise.all([
  import('../../packages/compiler/src/index.ts'),
  import('../../packages/cli/src/disk/read-tokens.ts'),
  import('./write-theme.mjs'),
]);

const { values } = parseArgs({ options: { tokens: { type: 'string' }, out: { type: 'string' } } });
const tokens = resolve(values.tokens ?? defaultTokens);
const out = resolve(values.out ?? defaultOut);

const files = await readTokens(tokens);
const entry = Object.keys(files).find((path) => path.endsWith('resolver.json'));
const theme = openWatch(files, entry);
const contract = await readContract().catch(() => undefined);
const status = openStatus(out);
const say = (line) => process.stdout.write(`${line}\n`);
const milliseconds = (since) => `${(performance.now() - since).toFixed(0)} ms`;

/** Problems that are on the screen already. */
let reported = theme.diagnostics;
let touched = new Set();
let waiting;
let writing;
/** Runs work sequentially: an edit changes the data that a write reads. */
let turn = Promise.resolve();
const inTurn = (work) => void (turn = turn.then(work));

async function readTouched() {
  const paths = [...touched];
  touched = new Set();
  const texts = await Promise.all(paths.map((path) => readFile(join(tokens, path), 'utf8').catch(() => undefined)));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index]]));
}

async function update(since) {
  const change = theme.update(await readTouched());
  clearTimeout(writing);
  if (change.diagnostics !== reported) await printProblems(change.diagnostics, theme.files);
  reported = change.diagnostics;
  if (change.kind === 'refused') return say('✗ The tokens have errors. Storybook still shows the last valid theme.');
  if (change.kind === 'reload') {
    say(`… Recompiling the theme: ${change.reason}`);
    return write(false);
  }
  if (change.patch.css !== '') {
    await status.patch(change.patch.css);
    say(
      `✓ ${summary(change.patch.changed)} — ${milliseconds(since)}${change.recompiled ? `, as ${change.recompiled}` : ''}`,
    );
  }
  writing = setTimeout(() => inTurn(() => write(true)), idle);
}

function summary(changed) {
  const [first, ...others] = changed;
  const brands = [...new Set(changed.flatMap((variable) => variable.brands))];
  return `${first.path}${others.length === 0 ? '' : ` and ${others.length} more`} in ${brands.join(', ')}`;
}

/** @param {boolean} isShown whether pages already show the theme, through patches */
async function write(isShown) {
  const since = performance.now();
  if (theme.system === undefined) return;
  // An edit of tokens/semantic changes the contract itself, which is built again by the next start: nothing is checked here.
  const { theme: written, diagnostics } = await writeTheme(theme.system, out, { contract });
  await printProblems(diagnostics, theme.files);
  if (written === undefined) return;
  await status.written(isShown);
  say(`✓ Wrote the theme — ${milliseconds(since)}`);
}

await status.written(true);
watch(tokens, { recursive: true }, (_event, name) => {
  const path = name?.split(sep).join('/');
  if (path === undefined || !tokenFile.test(path)) return;
  const since = performance.now();
  touched.add(path);
  clearTimeout(waiting);
  waiting = setTimeout(() => inTurn(() => update(since)), settled);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => inTurn(() => status.end().then(() => process.exit(0))));
say('Watching the tokens.');
