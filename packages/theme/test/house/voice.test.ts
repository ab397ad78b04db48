import { describe, expect, test } from 'vitest';
import { compileVoice, formatMessage } from '../../../voice/src/index.js';
import { contentOf, messageKeys, ownKeys } from '../../../voice/test/tokens.js';
import { houseBrands } from './house-brands.js';

const locales = { en: 'en', ar: 'ar-u-nu-arab' };
const compile = (brand: string) => compileVoice(contentOf(brand), { locales });

describe.each(houseBrands)('the voice of %s', (brand) => {
  const { voice, diagnostics } = compile(brand);

  test('compiles without diagnostics', () => {
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  // Every argument that a message of the contract has.
  const texts = { name: 'N', names: 'N', date: 'D', dates: 'D', example: 'E', text: 'T', value: 'V', label: 'L' };
  const more = { problem: 'P', size: '1 MB', types: 'T', lightness: '5 %', chroma: '0.1' };
  const choices = { light: 'dark', strength: 'pale', hue: 'red', gamut: 'p3' };
  const numbers = { page: 2, min: 1, max: 9, low: 1, high: 9, index: 1, step: 2 };

  test('formats every message for every number in both languages, without placeholders left', () => {
    for (const [language, locale] of Object.entries(locales)) {
      for (const message of Object.values(voice.messages[language]!)) {
        for (const count of [0, 1, 2, 3, 11, 100]) {
          expect(formatMessage(message, locale, { ...texts, ...more, ...choices, ...numbers, count })).not.toMatch(
            /[{}]/u,
          );
        }
      }
    }
  });
});

describe.each(houseBrands)('the words of %s', (brand) => {
  // Labels of controls are neutral in every brand: what one brand words, all do.
  test.each(['en', 'ar'])('are of the messages that any house brand words itself, in "%s"', (language) => {
    const worded = new Set(houseBrands.flatMap((each) => ['en', 'ar'].flatMap((other) => ownKeys(each, other))));
    expect(ownKeys(brand, language).toSorted()).toEqual([...worded].toSorted());
    expect(worded.size).toBeGreaterThan(20);
    expect([...worded].filter((key) => !messageKeys.includes(key))).toEqual([]);
  });
});

test('every control has an expected word in both languages, and every message a tier', () => {
  const { notes } = compile(houseBrands[0]!).voice;
  const without = Object.entries(notes).filter(
    ([, { tier, expects }]) =>
      tier === undefined || (tier === 'control' && !(expects?.['en']?.length && expects['ar']?.length)),
  );
  expect(without.map(([key]) => key)).toEqual([]);
  expect(Object.keys(notes).toSorted()).toEqual(messageKeys.toSorted());
});

test('no two house brands have the same words', () => {
  const messages = houseBrands.map((brand) => compile(brand).voice.messages);
  // Labels are worded plainly; brands differ in what they say about moments.
  for (const language of ['en', 'ar']) {
    const all = new Set(messages.map((each) => JSON.stringify(each[language])));
    expect(all.size, `words in "${language}"`).toBe(houseBrands.length);
  }
});
