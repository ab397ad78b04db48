import { expect, test } from 'vitest';
import { schedule } from '../schedule.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tasks that write down when they start and end. */
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

test('a task starts only after all that it needs', async () => {
  const { log, task } = recorder();
  await schedule([task('b', { needs: ['a'] }), task('a')], 2, () => {});
  expect(log).toEqual(['+a', '-a', '+b', '-b']);
});

test('tasks run side by side, but never more than there are places', async () => {
  const { log, task } = recorder();
  await schedule([task('a', { ms: 20 }), task('b', { ms: 5 }), task('heavy', { weight: 2 })], 2, () => {});
  expect(log).toEqual(['+a', '+b', '-b', '-a', '+heavy', '-heavy']);
});

test('a task that is heavier than the machine still runs', async () => {
  const { log, task } = recorder();
  await schedule([task('heavy', { weight: 9 })], 2, () => {});
  expect(log).toEqual(['+heavy', '-heavy']);
});

test('a failure stops what needs it, directly or through another, and nothing else', async () => {
  const { log, task } = recorder();
  const skipped = [];
  const tasks = [task('a', { ok: false }), task('b', { needs: ['a'] }), task('c', { needs: ['b'] }), task('d')];
  const results = await schedule(tasks, 1, (t) => skipped.push(t.name));
  expect(skipped).toEqual(['b', 'c']);
  expect(log).toContain('-d');
  expect([...results.keys()].sort()).toEqual(['a', 'd']);
});
