import { duration } from './report.mjs';

/**
 * @typedef {object} Running what is known of a running task
 * @property {string} name
 * @property {number} started from `performance.now()`
 * @property {number} [files] test files of the suite
 * @property {number} filesDone
 * @property {number} passed
 * @property {number} failed
 * @property {() => number | undefined} cpu CPU seconds up to now
 * @property {number} [budget] CPU minutes
 */

/** @param {string} name @param {number} [budget] @returns {Running} */
export const begin = (name, budget) => ({
  name,
  budget,
  started: performance.now(),
  filesDone: 0,
  passed: 0,
  failed: 0,
  cpu: () => undefined,
});

/** @param {number | undefined} seconds @returns {string} CPU minutes: "1.2" */
export const cpuMinutes = (seconds) => (seconds === undefined ? '–' : (seconds / 60).toFixed(1));

/**
 * One line: how far a task is.
 *
 * @param {Running} task
 * @param {number} [now]
 */
export function progressLine(task, now = performance.now()) {
  const tests =
    task.files === undefined
      ? []
      : [
          `${task.filesDone} of ${task.files} files`,
          `${task.passed} passed`,
          ...(task.failed > 0 ? [`${task.failed} failed`] : []),
        ];
  const budget =
    task.budget === undefined ? [] : [`CPU ${cpuMinutes(task.cpu())} of ${task.budget.toFixed(1)} min budget`];
  return `… ${task.name}: ${[...tests, duration(now - task.started), ...budget].join(', ')}`;
}

/** Applies a message of the Vitest reporter to a task. */
export function applyMessage(task, message) {
  if (message.type === 'start') task.files = message.files;
  if (message.type !== 'file') return;
  task.filesDone += 1;
  task.passed += message.passed;
  task.failed += message.failed;
}

/** Milliseconds between two lines of a task where lines cannot be overwritten. */
const quiet = 15_000;

/**
 * Shows running tasks: on a terminal a line each, overwritten every second; elsewhere at most a line each in 15 seconds.
 */
export class ProgressDisplay {
  #tasks = new Set();
  #printed = new Map();
  #drawn = 0;
  #timer;

  /** @param {{ stream?: NodeJS.WriteStream, now?: () => number }} [options] */
  constructor({ stream = process.stdout, now = () => performance.now() } = {}) {
    this.stream = stream;
    this.now = now;
  }

  /** @param {Running} task */
  add(task) {
    this.#tasks.add(task);
    this.#printed.set(task, this.now());
    this.#timer ??= setInterval(() => this.tick(), 1000);
    this.#timer.unref?.();
  }

  /** @param {Running} task */
  remove(task) {
    this.#tasks.delete(task);
    if (this.#tasks.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Prints lines that stay, above those of running tasks. */
  print(text) {
    this.#erase();
    this.stream.write(`${text}\n`);
    this.#draw();
  }

  tick() {
    if (this.stream.isTTY) {
      this.#erase();
      this.#draw();
      return;
    }
    for (const task of this.#tasks) {
      if (this.now() - this.#printed.get(task) < quiet) continue;
      this.#printed.set(task, this.now());
      this.stream.write(`${progressLine(task, this.now())}\n`);
    }
  }

  #erase() {
    if (this.#drawn > 0) this.stream.write(`\u001B[${this.#drawn}A\u001B[J`);
    this.#drawn = 0;
  }

  #draw() {
    if (!this.stream.isTTY) return;
    const width = this.stream.columns ?? 80;
    const lines = [...this.#tasks].map((task) => progressLine(task, this.now()).slice(0, width - 1));
    this.stream.write(lines.map((line) => `${line}\n`).join(''));
    this.#drawn = lines.length;
  }
}

/**
 * The table at the end of a test run.
 *
 * @param {{ name: string, tests: string, ms: number, cpu?: number, budget?: number, ok: boolean }[]} rows
 *   `cpu` in seconds, `budget` in CPU minutes
 * @returns {string}
 */
export function summaryTable(rows) {
  const head = ['', 'suite', 'tests', 'time', 'CPU min', 'budget'];
  const body = rows.map(({ name, tests, ms, cpu, budget, ok }) => [
    ok ? '✓' : '✗',
    name,
    tests,
    duration(ms),
    cpuMinutes(cpu),
    budget?.toFixed(1) ?? '–',
  ]);
  const widths = head.map((_, index) => Math.max(...[head, ...body].map((row) => row[index].length)));
  const numeric = (index) => index > 2;
  const line = (row) =>
    row.map((cell, index) => (numeric(index) ? cell.padStart(widths[index]) : cell.padEnd(widths[index]))).join('  ');
  return [head, ...body].map((row) => line(row).trimEnd()).join('\n');
}

/**
 * The failed tests of a run and those that passed at a later attempt, two lines each, for the end of a long log.
 *
 * @param {{ failures?: { title: string, why: string }[], unsteady?: { title: string, why: string }[] }[]} rows
 * @returns {string} empty if there are none
 */
export const failureList = (rows) =>
  listOf(
    '!',
    'passed at its second attempt: ',
    rows.flatMap(({ unsteady = [] }) => unsteady),
  ) +
  listOf(
    '✗',
    '',
    rows.flatMap(({ failures = [] }) => failures),
  );

const listOf = (mark, remark, tests) =>
  tests.map(({ title, why }) => `\n${mark} ${title}\n  ${remark}${why}\n`).join('');
