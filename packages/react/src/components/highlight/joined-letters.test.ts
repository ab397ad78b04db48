import { expect, test } from 'vitest';
import { cutsLetters } from './joined-letters.js';

test.each([
  ['المستشفى', 3, true],
  ['بَيت', 2, true],
  ['بَيت', 1, true],
  ['بيت قديم', 3, false],
  ['بيت قديم', 4, false],
  ['بيت، قديم', 3, false],
  ['بيت٣', 3, false],
  ['بيت', 0, false],
  ['بيت', 3, false],
  ['Wells', 2, false],
  ['ܫܠܡܐ', 2, true],
  ['𞤀𞤣𞤤𞤢𞤥', 2, true],
])('in %s, place %i is inside of joined letters: %s', (text, place, want) => {
  expect(cutsLetters(text, place)).toBe(want);
});
