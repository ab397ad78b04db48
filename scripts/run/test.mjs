import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defaultNames } from './arguments.mjs';
import { budgetFactor } from './budget.mjs';
import { checks, checkTask } from './checks.mjs';
import { ProgressDisplay, failureList, summaryTable } from './progress.mjs';
import { total } from './results.mjs';
import { schedule } from './schedule.mjs';
import { resultsFolder, suiteTask } from './suite-task.mjs';
import { suites } from './suites.mjs';

function emptyResults() {
  mkdirSync(resultsFolder, { recursive: true });
  for (const name of readdirSync(resultsFolder)) rmSync(join(resultsFolder, name), { force: true, recursive: true });
}

/**
 * Runs checks and suites, even if one fails: prints how far each is, failures as they occur, and at the end a table and
 * the failed tests once more. The last line is `N passed, N failed`.
 *
 * @param {import('./checks.mjs').Tools} tools
 * @param {{ names?: string[], story?: string, update?: boolean }} [chosen] checks and suites to run, with their needs; empty for all but
 *   those that run only by name
 * @returns {Promise<number>} exit code
 */
export async function test(tools, { names = [], story, update } = {}) {
  budgetFactor();
  emptyResults();
  const display = new ProgressDisplay();
  const all = [
    ...checks.map((each) => checkTask(each, tools, display)),
    ...suites.map((each) => suiteTask(each, tools, display, { story, update })),
  ];
  const tasks = withNeeds(all, names.length === 0 ? defaultNames() : names);
  const skipped = [];
  const slots = Math.max(2, Math.min(availableParallelism(), 4));
  display.print(`Running ${tasks.map(({ name }) => name).join(', ')}.`);
  const results = await schedule(tasks, slots, (task, missing) => {
    skipped.push(task.name);
    display.print(`✗ ${task.name} — skipped: it needs ${missing.join(', ')}.`);
  });
  const rows = [...results.values()];
  writeFileSync(join(resultsFolder, 'times.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const { passed, failed } = total(rows);
  display.print(`\n${tableOf(rows)}\n${failureList(rows)}\n${passed} passed, ${failed + skipped.length} failed`);
  return failed + skipped.length === 0 ? 0 : 1;
}

const tableOf = (rows) =>
  summaryTable(
    rows.map(({ passed, failed, ...row }) => ({
      ...row,
      tests: failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`,
    })),
  );

/** The named tasks and all tasks that they need. */
function withNeeds(all, names) {
  const wanted = new Set(names);
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const task of all) if (wanted.has(task.name)) for (const need of task.needs) wanted.add(need);
  }
  return all.filter((task) => wanted.has(task.name));
}
