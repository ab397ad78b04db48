import { describe, expect, test } from 'vitest';
import { applyMessage, begin, failureList, ProgressDisplay, progressLine, summaryTable } from '../progress.mjs';

/** A stream that keeps what is written, and a clock that the test moves. */
function recorder({ isTTY = false, columns = 200 } = {}) {
  const written = [];
  const clock = { ms: 0 };
  const stream = { isTTY, columns, write: (text) => written.push(text) };
  return { written, clock, display: new ProgressDisplay({ stream, now: () => clock.ms }) };
}

const started = (name, budget) => Object.assign(begin(name, budget), { started: 0 });

describe('the line of a running suite', () => {
  test('has files done of all files, tests passed and failed, time, CPU time and budget', () => {
    const task = started('unit', 4);
    task.cpu = () => 90;
    applyMessage(task, { type: 'start', files: 8 });
    applyMessage(task, { type: 'file', passed: 12, failed: 1 });
    applyMessage(task, { type: 'failure', title: 'x', errors: [] });
    const line = progressLine(task, 61_000);
    for (const part of ['unit', '1 of 8 files', '12 passed', '1 failed', '1 min 01 s', '1.5 of 4.0 min'])
      expect(line).toContain(part);
  });

  test('names no failures if there are none, and no files before they are known', () => {
    const task = started('unit');
    expect(progressLine(task, 2000)).toBe('… unit: 2.0 s');
    applyMessage(task, { type: 'start', files: 8 });
    expect(progressLine(task, 2000)).not.toContain('failed');
  });
});

describe('where lines cannot be overwritten', () => {
  test('a task gets at most one line in 15 seconds', () => {
    const { written, clock, display } = recorder();
    const task = started('unit');
    display.add(task);
    for (clock.ms = 0; clock.ms <= 44_000; clock.ms += 1000) display.tick();
    display.remove(task);
    expect(written).toHaveLength(2);
    clock.ms += 60_000;
    display.tick();
    expect(written).toHaveLength(2);
  });

  test('other lines have no control characters', () => {
    const { written, display } = recorder();
    const task = started('unit');
    display.add(task);
    display.print('✓ Lint');
    display.remove(task);
    expect(written).toEqual(['✓ Lint\n']);
  });
});

test('on a terminal, lines that stay are printed above the running ones, which are overwritten and fit its width', () => {
  const { written, display } = recorder({ isTTY: true, columns: 10 });
  const task = started('a suite with a long name');
  display.add(task);
  display.tick();
  expect(written.at(-1)).toHaveLength(10);
  display.print('✓ Lint');
  expect(written.slice(-3, -1)).toEqual(['\u001B[1A\u001B[J', '✓ Lint\n']);
  display.remove(task);
  display.print('end');
  expect(written.slice(-3)).toEqual(['\u001B[1A\u001B[J', 'end\n', '']);
});

test('the table has a row for each task, with aligned columns', () => {
  const table = summaryTable([
    { name: 'lint', tests: '1 passed', ms: 900, ok: true },
    { name: 'storybook', tests: '12 passed, 1 failed', ms: 83_000, cpu: 150, budget: 3, ok: false },
  ]).split('\n');
  expect(table.map((line) => line.split(/ {2,}/).map((cell) => cell.trim()))).toEqual([
    ['', 'suite', 'tests', 'time', 'CPU min', 'budget'],
    ['✓', 'lint', '1 passed', '0.9 s', '–', '–'],
    ['✗', 'storybook', '12 passed, 1 failed', '1 min 23 s', '2.5', '3.0'],
  ]);
  expect(new Set(table.map((line) => line.length)).size).toBe(1);
});

test('the list at the end names each failed test of every suite and the first line of its reason', () => {
  const failure = { title: 'unit › a test', why: 'expected 1 to be 2' };
  const list = failureList([{}, { failures: [failure] }, { failures: [{ title: 'stories › b', why: 'no event' }] }]);
  for (const part of ['unit › a test', 'expected 1 to be 2', 'stories › b', 'no event']) expect(list).toContain(part);
  expect(failureList([{}, { failures: [] }])).toBe('');
});
