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

  test('formats every message for every number in both languages, without placeholders left', () => {
    for (const [language, locale] of Object.entries(locales)) {
      for (const message of Object.values(voice.messages[language]!)) {
        for (const count of [0, 1, 2, 3, 11, 100]) {
          expect(formatMessage(message, locale, { count, name: 'N', date: 'D', min: 1, max: 9 })).not.toMatch(/[{}]/u);
        }
      }
    }
  });
});

describe.each(houseBrands)('the words of %s', (brand) => {
  test.each(['en', 'ar'])('has every message of the contract in its own words, in "%s"', (language) => {
    expect(ownKeys(brand, language).toSorted()).toEqual(messageKeys.toSorted());
  });
});

test('no two house brands have the same words', () => {
  const messages = houseBrands.map((brand) => compile(brand).voice.messages);
  // Labels are worded plainly; brands differ in what they say about moments.
  for (const language of ['en', 'ar']) {
    const all = new Set(messages.map((each) => JSON.stringify(each[language])));
    expect(all.size, `words in "${language}"`).toBe(houseBrands.length);
  }
});
