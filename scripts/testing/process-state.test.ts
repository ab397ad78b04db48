import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProcessState, stateChanges, type ProcessState } from './process-state.js';

const state: ProcessState = { cwd: '/a', env: { A: '1' }, realTime: true };

test.each<[what: string, after: Partial<ProcessState>, changes: string[]]>([
  ['nothing', {}, []],
  ['the folder', { cwd: '/b' }, ['process.cwd(): /b']],
  ['a new variable of the environment', { env: { A: '1', B: '2' } }, ['process.env.B']],
  ['a deleted variable of the environment', { env: {} }, ['process.env.A']],
  ['a clock that was not restored', { realTime: false }, ['the clock']],
])('a file that changes %s is reported', (_what, after, changes) => {
  expect(stateChanges(state, { ...state, ...after })).toEqual(changes);
});

test('the state is that of this process', () => {
  expect(readProcessState()).toMatchObject({ cwd: process.cwd(), realTime: true });
});

test('a file that replaces modules is named *.alone.test.*, so that it has a process of its own', () => {
  const files = globSync('{packages,scripts}/**/*.test.{ts,tsx}', {
    exclude: ['**/{node_modules,dist}/**', 'packages/react/**'],
  });
  const mocks = files.filter((file) => /\bvi\.(?:do)?[Mm]ock\('/u.test(readFileSync(file, 'utf8')));
  expect(mocks.length).toBeGreaterThan(0);
  expect(mocks.filter((file) => !file.includes('.alone.test.'))).toEqual([]);
});
