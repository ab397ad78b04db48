import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shiftFindings } from './shift-findings.js';
import type { VoiceFinding } from './VoiceField.props.js';

/** A finding for every word. */
const wordsOf = (text: string): VoiceFinding[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index: start }) => ({
    rule: 'term',
    severity: 'warning',
    start,
    end: start + found.length,
    found,
    message: { en: 'A word.' },
    replacements: [],
  }));

const left = (before: string, after: string) =>
  shiftFindings(before, after, wordsOf(before)).map(({ found, start }) => `${found} ${start}`);

it.each([
  ['a word typed before', 'two three', 'one two three', ['two 4', 'three 8']],
  ['a word typed after', 'one two', 'one two three', ['one 0', 'two 4']],
  ['a letter typed at the end of a word', 'one two', 'one twos', ['one 0']],
  ['a letter typed at its start', 'one two', 'one atwo', ['one 0']],
  ['a letter removed inside', 'one two three', 'one to three', ['one 0', 'three 7']],
  ['a space removed between words', 'one two three', 'onetwo three', ['three 7']],
  ['an Arabic letter joined to a word', 'قال مستخدم', 'قال ومستخدم', ['قال 0']],
  ['everything replaced', 'one', '', []],
])('findings after an edit: %s', (_, before, after, want) => {
  expect(left(before, after)).toEqual(want);
});

it('a finding that is kept is a whole word of the new text', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'ج', ' ', '\n', '،', '1'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, text, text, (start, removed, added, end) => {
      const [before, after] = [start + removed + end, start + added + end];
      const whole = new Set(wordsOf(after).map((word) => `${word.start} ${word.found}`));
      for (const finding of shiftFindings(before, after, wordsOf(before))) {
        expect(after.slice(finding.start, finding.end)).toBe(finding.found);
        expect(whole).toContain(`${finding.start} ${finding.found}`);
      }
    }),
  );
});
