import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches, foldForSearch, includesSearch, startsWithSearch } from './search.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'الأإآٱىيةهؤئءكلبـ ًَّIİΑΣς١٣۴3') }),
);

describe('foldForSearch makes texts equal that people type alike', () => {
  it.each([
    ['أرشيف', 'ارشيف'],
    ['إِرْشاد', 'ارشاد'],
    ['آخر', 'اخر'],
    ['ٱسم', 'اسم'],
    ['حلقة', 'حلقه'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسوول'],
    ['كتـــاب', 'كتاب'],
    ['کتابی', 'كتابي'],
    ['ﻻ', 'لا'],
    ['١٢ ۴', '12 4'],
    ['\u2067حلقة\u2069', 'حلقه'],
    ['École', 'ecole'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
  ])('%s', (given, want) => expect(foldForSearch(given)).toBe(want));

  it('keeps the vowels of scripts that write them as marks', () => {
    expect(foldForSearch('कि')).not.toBe(foldForSearch('कु'));
  });
});

describe('laws of folding', () => {
  it('a folded text folds to itself', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(foldForSearch(foldForSearch(each))).toBe(foldForSearch(each));
      }),
    );
  });

  it('what is typed so far starts what is typed later', () => {
    fc.assert(
      fc.property(text, fc.nat(), (each, length) => {
        const typed = [...each].slice(0, length % ([...each].length + 1)).join('');
        expect(foldForSearch(each).startsWith(foldForSearch(typed))).toBe(true);
      }),
    );
  });

  it('vowel signs and tatweel anywhere change nothing', () => {
    const marks = fc.array(fc.constantFrom('\u064B', '\u064E', '\u0651', '\u0670', '\u0640'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'ابتسكلمنهويةى'), marks)), (letters) => {
        const marked = letters.map(([letter, each]) => letter + each.join('')).join('');
        expect(foldForSearch(marked)).toBe(foldForSearch(letters.map(([letter]) => letter).join('')));
      }),
    );
  });

  it('a text includes itself, and each part of it', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        expect(includesSearch(foldForSearch(one + two), foldForSearch(one))).toBe(true);
      }),
    );
  });
});

describe('the article', () => {
  it.each([
    ['الكتابة', 'كتا', true],
    ['الكتابة', 'الكتا', true],
    ['كتابة', 'ال', false],
  ])('%s starts with %s: %s', (label, search, want) =>
    expect(startsWithSearch(foldForSearch(label), foldForSearch(search))).toBe(want),
  );

  it.each([
    ['حلقة الكتابة', 'كتابه حلقه', true],
    ['كتابة', 'الكتابة', true],
    ['فن', 'ألف', false],
    ['حلقة', 'ضيافة', false],
    ['حلقة', '', true],
  ])('%s includes %s: %s', (label, search, want) =>
    expect(includesSearch(foldForSearch(label), foldForSearch(search))).toBe(want),
  );
});

const marked = (each: string, search: string) =>
  findMatches(each, search).map(({ start, end }) => each.slice(start, end));

describe('findMatches finds in the text what the search means', () => {
  it.each([
    ['Archive circle', 'ARCH', ['Arch']],
    ['École du soir', 'eco so', ['Éco', 'so']],
    ['أَرْشِيف القَبيلة', 'ارشيف', ['أَرْشِيف']],
    ['كتـــاب', 'كتا', ['كتـــا']],
    ['حلقة الخط', 'حلقه', ['حلقة']],
    ['كتابة', 'الكتابة', ['كتابة']],
    ['ﻻ بأس', 'ل', ['ﻻ']],
    ['e\u0301tude', 'e', ['e\u0301', 'e']],
    ['anana', 'ana', ['ana']],
    ['Archive', 'x', []],
    ['Archive', ' ', []],
  ])('%s, %s', (each, search, want) => expect(marked(each, search)).toEqual(want));

  it('every match folds to what starts with a word of the search, and there is one where the search is included', () => {
    fc.assert(
      fc.property(text, text, (each, search) => {
        const words = foldForSearch(search).split(/\s+/u).filter(Boolean);
        const found = findMatches(each, search);
        for (const { start, end } of found) expect(end).toBeGreaterThan(start);
        found.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThan(found[index]!.end));
        const isIncluded = words.length > 0 && includesSearch(foldForSearch(each), foldForSearch(search));
        expect(found.length > 0 || !isIncluded).toBe(true);
      }),
    );
  });
});
