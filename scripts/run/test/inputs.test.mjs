import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keyOf, unlessUnchanged } from '../inputs.mjs';
import { cacheFolder } from '../paths.mjs';

mkdirSync(cacheFolder, { recursive: true });
const folder = mkdtempSync(join(cacheFolder, 'inputs '));
const here = `.cache/${basename(folder)}`;
const name = `test-${process.pid}`;
let runs = 0;

const step = (key, work = () => (runs += 1)) =>
  unlessUnchanged({ name, key, outputs: [`${here}/out.txt`] }, async () => {
    work();
    writeFileSync(join(folder, 'out.txt'), '');
  });

beforeAll(() => writeFileSync(join(folder, 'in.txt'), 'one'));
beforeEach(() => {
  runs = 0;
  rmSync(join(folder, 'out.txt'), { force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(cacheFolder, 'steps', name), { force: true });
});

test('a key changes only with file contents, file names and further inputs', () => {
  const file = join(folder, 'in.txt');
  const before = keyOf([here]);
  writeFileSync(file, 'one');
  expect(keyOf([here])).toBe(before);
  expect(keyOf([here], ['node'])).not.toBe(before);
  writeFileSync(file, 'two');
  expect(keyOf([here])).not.toBe(before);
  const two = keyOf([here]);
  writeFileSync(join(folder, 'other.txt'), '');
  expect(keyOf([here])).not.toBe(two);
});

test('a step runs once per key', async () => {
  await step('a');
  expect(await step('a')).toBe('unchanged');
  expect(runs).toBe(1);
  await step('b');
  expect(runs).toBe(2);
});

test('a step runs again if its output is missing', async () => {
  await step('c');
  rmSync(join(folder, 'out.txt'));
  await step('c');
  expect(runs).toBe(2);
});

test('a step whose key depends on its output runs again if another program changed the output', async () => {
  const out = join(folder, 'out.txt');
  const read = () => (existsSync(out) ? readFileSync(out, 'utf8') : '');
  await step(read);
  expect(await step(read)).toBe('unchanged');
  writeFileSync(out, 'other');
  await step(read);
  expect(runs).toBe(2);
});

test('a failed step runs again', async () => {
  const fail = () => {
    throw new Error('no');
  };
  await expect(step('d', fail)).rejects.toThrow('no');
  await step('d');
  expect(runs).toBe(1);
});
