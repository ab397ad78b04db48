import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldArabic } from '../src/index.js';
import { findShouting } from '../src/text/find-shouting.js';

test('folding keeps the offset of each letter, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'أإآٱىةبجـ ًٌٍَُِّْabc'.split('')) }), (source) => {
      const { text, offsets } = foldArabic(source);
      expect(offsets).toHaveLength(text.length + 1);
      expect(offsets.at(-1)).toBe(source.length);
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(foldArabic(text).text).toBe(text);
    }),
  );
});

describe('all caps or too many exclamation marks', () => {
  test.each([
    ['one capital word of five letters', 'This is GREAT', 1, ['GREAT']],
    ['two capital words side by side', 'Hurry, BUY NOW', 1, ['BUY NOW']],
    ['two exclamation marks', 'Hi! There!', 1, ['!!']],
    ['one exclamation mark if none is allowed', 'Hi!', 0, ['!']],
  ])('reports %s', (_, text, allowed, found) => {
    expect(findShouting(text, allowed).map((shout) => shout.found)).toEqual(found);
  });

  test('capitals of every script are found', () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10_ff_ff; code += 1) {
      const letter = String.fromCodePoint(code);
      if (!/\p{Lu}/u.test(letter)) continue;
      const words = `${letter.repeat(2)} ${letter.repeat(4)}`;
      if (findShouting(`é ${words}`)[0]?.found !== words) missed.push(letter);
    }
    expect(missed).toEqual([]);
  });

  test.each(['Save as PDF', 'CC BY 4.0', 'At 23:40 UTC, M31', 'Come in!', 'A title'])('accepts: %s', (text) => {
    expect(findShouting(text, 1)).toEqual([]);
  });
});
