import { compareArguments, compileCatalogue } from '@wusum/voice';
import { describe, expect, test } from 'vitest';
import { catalogues, label, languageOf, type CopyKey } from './catalogues.js';
import { getCopy } from './index.js';

const keys = Object.keys(catalogues.en) as CopyKey[];
const compile = (language: 'en' | 'ar') =>
  compileCatalogue(
    Object.entries(catalogues[language]).map(([key, text]) => ({ key, text, place: language })),
    language,
  );
const compiled = { en: compile('en'), ar: compile('ar') };

describe('the catalogue of a language', () => {
  test.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['AR-latn', 'ar'],
    ['arn', 'en'],
    ['arc', 'en'],
    ['fa', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%s → %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

test('every text is a valid ICU message', () => {
  const problems = [...compiled.en.problems, ...compiled.ar.problems];
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code, key }) => [code, key])).toEqual([]);
});

test('a text has the same arguments in both languages', () => {
  expect(compareArguments({ en: compiled.en.signatures, ar: compiled.ar.signatures })).toEqual([]);
});

test('an Arabic text that shows its number has a form for each plural category from one', () => {
  const problems = compiled.ar.problems.filter(({ code }) => code === 'WS-V003');
  // Other texts show no number, so few and many are the same as other.
  const shown = problems.filter(
    ({ key, why }) => !why.includes('"zero"') && catalogues.ar[key as CopyKey].includes('{count}'),
  );
  expect(shown.map(({ key, what }) => [key, what])).toEqual([]);
});

test.each(['colour.count', 'colour.every.text', 'colour.failing', 'tokens.count'] as const)(
  '%s shows no digit for zero',
  (key) => {
    for (const language of ['en', 'ar'] as const) expect(getCopy(key, language, { count: 0 })).not.toMatch(/[0٠]/);
  },
);

test('«كل» and «ثم» have no shadda in the copy; samples are quotations', () => {
  // At the start of a word, also after و ف ب ل: «المتكلّم» is another word.
  const word = /(?<![\p{L}\p{M}])[وفبل]?(?:كلّ|ثمّ)/u;
  const marked = keys.filter((key) => !key.startsWith('type.sample.') && word.test(catalogues.ar[key]));
  expect(marked).toEqual([]);
});

test('a label is a text without values, and undefined for a message with arguments or an unknown key', () => {
  expect(label('nav.Voice', 'ar')).toBe(catalogues.ar['nav.Voice']);
  expect(label('tokens.count', 'en')).toBeUndefined();
  expect(label('toString', 'en')).toBeUndefined();
});
