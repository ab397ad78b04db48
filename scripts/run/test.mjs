import { availableParallelism } from 'node:os';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages } from './build.mjs';
import { findEngines } from '../engines.mjs';
import { run } from './child.mjs';
import { at, cacheFolder, installedProgram, root } from './paths.mjs';
import { findChromium } from './prepare.mjs';
import { say, sayStep, Stop } from './report.mjs';
import { countVitest, total } from './results.mjs';
import { schedule } from './schedule.mjs';
import { shareOf } from './suite.mjs';
import { suites } from './suites.mjs';
import { compileTheme } from './theme.mjs';

/** @typedef {{ node: string, pnpm: string[], env: NodeJS.ProcessEnv }} Tools */

const resultsFolder = join(cacheFolder, 'results');

/** A check that runs a program and succeeds if it exits with code 0. */
const program =
  (name, ...args) =>
  async ({ env }) => {
    const { code, output } = await run(installedProgram(name), args, { cwd: root, env, seconds: 600 });
    if (code !== 0) throw new Stop(`${name} exited with code ${code}.`, output);
  };

/**
 * A check succeeds or fails; it counts as one test.
 *
 * @type {{ name: string, title: string, needs: string[], attempt: (tools: Tools) => Promise<string | undefined | void> }[]}
 */
const checks = [
  { name: 'theme', title: 'Compiled the tokens of all brands', needs: [], attempt: compileTheme },
  { name: 'format', title: 'Format', needs: [], attempt: program('oxfmt', '--check', '.') },
  { name: 'build', title: 'Built the packages', needs: ['theme'], attempt: buildPackages },
  { name: 'lint', title: 'Lint', needs: ['theme'], attempt: program('oxlint') },
  { name: 'types', title: 'Types', needs: ['build'], attempt: program('tsc', '-p', 'tsconfig.json') },
  { name: 'chromium', title: 'Chromium', needs: [], attempt: findChromium },
  { name: 'other-engines', title: 'Firefox and WebKit', needs: ['chromium'], attempt: findEngines },
];

/** Names that `npm test -- NAME` knows, besides those of the suites. */
export const checkNames = checks.map(({ name }) => name);

function checkTask({ name, title, needs, attempt }, tools) {
  const work = async () => {
    const started = performance.now();
    let note;
    let failure;
    try {
      note = await attempt(tools);
    } catch (error) {
      failure = error;
      const message =
        error instanceof Stop ? `${error.output.trimEnd()}\n\n${error.message}` : String(error?.stack ?? error);
      say(`\n${message.trim()}\n`);
    }
    sayStep(title, failure ? 'failed' : note, performance.now() - started, failure ? '✗' : '✓');
    return { ok: !failure, passed: failure ? 0 : 1, failed: failure ? 1 : 0 };
  };
  return { name, needs, weight: 1, work };
}

function suiteTask({ name, title, config, needs, weight, minutes }, tools) {
  const file = join(resultsFolder, `${name}.json`);
  const vitest = at('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const work = async () => {
    const started = performance.now();
    const share = shareOf(tools.env);
    const args = [vitest, 'run', '--config', at(...config.split('/')), ...reporters, ...share.args];
    const { code, output, timedOut } = await run(tools.node, args, {
      cwd: root,
      env: share.env,
      seconds: minutes * 60,
    });
    const counts = countVitest(file, code);
    const ok = counts.failed === 0;
    if (!ok) process.stdout.write(`\n${output.trimEnd()}\n`);
    if (timedOut) say(`${title} exceeded ${minutes} minutes and was stopped.`);
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    sayStep(
      title,
      `${counts.passed} passed, ${counts.failed} failed${skipped}`,
      performance.now() - started,
      ok ? '✓' : '✗',
    );
    return { ok, ...counts };
  };
  return { name, needs, weight, work };
}

function emptyResults() {
  mkdirSync(resultsFolder, { recursive: true });
  for (const name of readdirSync(resultsFolder)) rmSync(join(resultsFolder, name), { force: true, recursive: true });
}

/**
 * Rejects names that are neither a check nor a suite: otherwise a misspelt name would pass without having run.
 *
 * @param {string[]} names
 */
export function refuseUnknown(names) {
  const known = [...checkNames, ...suites.map(({ name }) => name)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Stop(`Unknown check or suite "${unknown.join('", "')}". Expected ${known.join(', ')}.`, '', 2);
}

/**
 * Runs all checks and suites, even if one fails. The last line is `N passed, N failed`.
 *
 * @param {Tools} tools
 * @param {string[]} only names of checks and suites to run, with their needs; empty for all
 * @returns {Promise<number>} exit code
 */
export async function test(tools, only = []) {
  emptyResults();
  const all = [...checks.map((each) => checkTask(each, tools)), ...suites.map((each) => suiteTask(each, tools))];
  const tasks = only.length === 0 ? all : withNeeds(all, only);
  const skipped = [];
  const slots = Math.max(2, Math.min(availableParallelism(), 4));
  const results = await schedule(tasks, slots, (task, missing) => {
    skipped.push(task.name);
    say(`✗ ${task.name} — skipped: it needs ${missing.join(', ')}.`);
  });
  const { passed, failed } = total(results.values());
  say(`\n${passed} passed, ${failed + skipped.length} failed`);
  return failed + skipped.length === 0 ? 0 : 1;
}

function withNeeds(all, names) {
  const wanted = new Set(names);
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const task of all) if (wanted.has(task.name)) for (const need of task.needs) wanted.add(need);
  }
  return all.filter((task) => wanted.has(task.name));
}
