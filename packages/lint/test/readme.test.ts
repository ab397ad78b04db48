import { expect, test } from 'vitest';
import { runExamples } from '../../../scripts/testing/run-examples.js';

test('the examples of the README print what they show', { timeout: 30_000 }, () => {
  expect(runExamples(new URL('../', import.meta.url))).toEqual(['WS-K002 true\n']);
});
