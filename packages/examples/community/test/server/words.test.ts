import { expect, test } from 'vitest';
import { brandIds } from '../../src/brands.ts';
import { languages } from '../../src/words/languages.ts';
import { wordsOf } from '../../src/words/words.ts';

test('both languages have the same words, none empty', () => {
  const [en, ar] = languages.map((language) => wordsOf('', language));
  expect(Object.keys(ar!)).toEqual(Object.keys(en!));
  expect(Object.values({ ...en, ...ar }).filter((text) => text.trim() === '')).toEqual([]);
});

test.each(brandIds)(
  '%s says the same things in its own way in both languages, and nothing that is not asked for',
  (brand) => {
    const own = (language: 'en' | 'ar') => {
      const words = Object.entries(wordsOf(brand, language));
      const neutral: Readonly<Record<string, string>> = wordsOf('', language);
      expect(words.filter(([key]) => !(key in neutral))).toEqual([]);
      return words.filter(([key, text]) => neutral[key] !== text).map(([key]) => key);
    };
    expect(own('en').length).toBeGreaterThan(5);
    expect(own('ar')).toContain('home.title');
    expect(own('en')).toContain('said.disk full');
    expect(own('ar')).toContain('said.disk full');
  },
);
