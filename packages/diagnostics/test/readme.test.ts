import { expect, test } from 'vitest';
import { runExamples } from '../../../scripts/testing/run-examples.js';

test('the examples of the README print what they show', { timeout: 30_000 }, () => {
  expect(runExamples(new URL('../', import.meta.url))).toEqual([
    expect.stringMatching(/^error CARD-1 .*\n --> card\.json:1:12/),
  ]);
});
