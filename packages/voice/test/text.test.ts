import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShouting, findTerm, foldArabic } from '../src/index.js';

describe('an Arabic term is found', () => {
  test.each([
    ['bare', 'جمهور', 'جمهور'],
    ['with the article', 'الجمهور', 'جمهور'],
    ['after for-the', 'للجمهور', 'جمهور'],
    ['after and-with-the', 'وبالجمهور', 'جمهور'],
    ['with our', 'جمهورنا', 'جمهور'],
    ['with your, vowelled', 'جُمْهُورُكُمْ', 'جمهور'],
    ['stretched', 'جـمـهـور', 'جمهور'],
    ['with tanwin', 'جمهورًا', 'جمهور'],
    ['as a sound plural', 'المتابعين', 'متابع'],
    ['as a feminine plural', 'تفاعلاتهم', 'تفاعل'],
    ['with another hamza', 'الأعضاء', 'اعضاء'],
    ['ending in ta marbuta before a suffix', 'قبيلتنا', 'قبيلة'],
    ['of two words', 'سجّل  الآن', 'سجل الآن'],
  ])('%s', (_, text, term) => {
    const [match] = findTerm(`قلنا: ${text}، ثم سكتنا`, term);
    expect(match?.found).toBe(text);
  });

  test.each([
    ['another word on the same root', 'جمهورية', 'جمهور'],
    ['a broken plural, which must be listed', 'الجماهير', 'جمهور'],
    ['a word that contains it', 'متجمهورين', 'جمهور'],
    ['a word with a letter before it', 'شجمهور', 'جمهور'],
  ])('but not in %s', (_, text, term) => {
    expect(findTerm(text, term)).toEqual([]);
  });
});

describe('an English term is found', () => {
  test.each([
    ['in any case', 'Users', 'user', ['Users']],
    ['as a possessive', 'the audience’s eye', 'audience', ['audience’s']],
    ['but not inside a word', 'superuser breach', 'reach', []],
    ['with its punctuation', 'the C++ user', 'C++', ['C++']],
  ])('%s', (_, text, term, found) => {
    expect(findTerm(text, term).map((match) => match.found)).toEqual(found);
  });
});

test('a term is found between quotation marks, without them', () => {
  expect(findTerm('«جمهور»', 'جمهور')).toEqual([{ start: 1, end: 6, found: 'جمهور' }]);
});

test('a match has offsets of the given text, with its vowel signs', () => {
  const source = 'هذا جُمْهُورُكُمْ.';
  const [match] = findTerm(source, 'جمهور');
  expect(source.slice(match!.start, match!.end)).toBe('جُمْهُورُكُمْ');
});

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

  test.each(['Save as PDF', 'CC BY 4.0', 'At 23:40 UTC, M31', 'Come in!', 'A title'])('accepts: %s', (text) => {
    expect(findShouting(text, 1)).toEqual([]);
  });
});
