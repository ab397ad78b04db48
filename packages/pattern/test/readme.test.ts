import { expect, test } from 'vitest';
import { runExamples } from '../../../scripts/testing/run-examples.js';

test('the example of the README prints what it shows', { timeout: 30_000 }, () => {
  expect(runExamples(new URL('../', import.meta.url))).toEqual(['true 48 83 8 1.016\n']);
});
