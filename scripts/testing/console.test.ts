import { expect, test } from 'vitest';
import { expectConsole, takeFindings, textOf } from './console.js';

test('an error or a warning that the test does not expect is a finding, and each is reported once', () => {
  console.error('Each %s needs a %s', 'child', 'key');
  console.warn(new TypeError('Old'));
  const found = takeFindings();
  expect(found).toHaveLength(2);
  expect(found[0]).toBe('console error: Each child needs a key');
  expect(found[1]).toMatch(/^console warning: TypeError: Old/);
  expect(takeFindings()).toEqual([]);
});

test('an expected message is no finding; one that does not come is', () => {
  expectConsole(/needs a key/);
  console.error('Each child needs a key');
  expect(takeFindings()).toEqual([]);
  expectConsole(/needs a key/);
  expect(takeFindings()).toHaveLength(1);
});

test('messages read as in the console', () => {
  expect(textOf(['%s of %d%c', 'one', 2, 'color: red', 'more'])).toBe('one of 2 more');
});
