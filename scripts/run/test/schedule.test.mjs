import { expect, test } from 'vitest';
import { schedule } from '../schedule.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tasks that log when they start and end. */
function recorder() {
  const log = [];
  const task = (name, { needs = [], weight = 1, ok = true, ms = 5 } = {}) => ({
    name,
    needs,
    weight,
    work: async () => {
      log.push(`+${name}`);
      await wait(ms);
      log.push(`-${name}`);
      return { ok };
    },
  });
  return { log, task };
}

test('a task starts after all tasks that it needs', async () => {
  const { log, task } = recorder();
  await schedule([task('b', { needs: ['a'] }), task('a')], 2, () => {});
  expect(log).toEqual(['+a', '-a', '+b', '-b']);
});

test('tasks run in parallel, limited by the number of slots', async () => {
  const { log, task } = recorder();
  await schedule([task('a', { ms: 20 }), task('b', { ms: 5 }), task('heavy', { weight: 2 })], 2, () => {});
  expect(log).toEqual(['+a', '+b', '-b', '-a', '+heavy', '-heavy']);
});

test('a task that needs more slots than there are still runs', async () => {
  const { log, task } = recorder();
  await schedule([task('heavy', { weight: 9 })], 2, () => {});
  expect(log).toEqual(['+heavy', '-heavy']);
});

test('a failure skips only the tasks that depend on it, directly or indirectly', async () => {
  const { log, task } = recorder();
  const skipped = [];
  const tasks = [task('a', { ok: false }), task('b', { needs: ['a'] }), task('c', { needs: ['b'] }), task('d')];
  const results = await schedule(tasks, 1, (t) => skipped.push(t.name));
  expect(skipped).toEqual(['b', 'c']);
  expect(log).toContain('-d');
  expect([...results.keys()].sort()).toEqual(['a', 'd']);
});
