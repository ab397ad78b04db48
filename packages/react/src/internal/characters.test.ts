import { describe, expect, it } from 'vitest';
import { countCharacters, firstCharacters } from './characters.js';

describe('Characters are counted as people count them', () => {
  it.each([
    ['', 0],
    ['four', 4],
    ['a\nb', 3],
    ['👨‍👩‍👧‍👦', 1],
    ['🇴🇲🇪🇬', 2],
    ['e\u0301', 1],
    ['عِلْم', 3],
    ['नि', 1],
    ['👍🏽!', 2],
  ])('%j has %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it('no character is cut', () => {
    expect(firstCharacters('ab👨‍👩‍👧‍👦c', 3)).toBe('ab👨‍👩‍👧‍👦');
    expect(firstCharacters('عِلْم', 2)).toBe('عِلْ');
  });
});
