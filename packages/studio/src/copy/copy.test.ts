import { describe, expect, test } from 'vitest';
import type { Message } from '@wusum/voice/message';
import { catalogues, label, languageOf, type CopyKey } from './catalogues.js';
import { getCopy } from './index.js';

const keys = Object.keys(catalogues.en) as CopyKey[];
const texts = (message: Message): string[] =>
  typeof message === 'string'
    ? [message]
    : Object.entries(message).flatMap(([name, text]) => (name === 'plural' ? [] : [text]));
const placeholders = (message: Message): string[] =>
  [...new Set(texts(message).flatMap((text) => text.match(/\{[^}]*\}/g) ?? []))].sort();

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

test('a text has the same placeholders in both languages', () => {
  const different = keys.filter((key) => {
    const [en, ar] = [placeholders(catalogues.en[key]), placeholders(catalogues.ar[key])];
    return en.join() !== ar.join();
  });
  expect(different).toEqual([]);
});

test('an Arabic text with a number has a form for each plural category that it can have', () => {
  const categories = ['one', 'two', 'few', 'many', 'other'];
  const incomplete = keys.filter((key) => {
    const message = catalogues.ar[key];
    return (
      texts(message).some((text) => text.includes('{count}')) && !categories.every((name) => name in Object(message))
    );
  });
  expect(incomplete).toEqual([]);
});

test.each(['colour.count', 'colour.every.text', 'colour.failing', 'tokens.count'] as const)(
  '%s shows no digit for zero',
  (key) => {
    for (const language of ['en', 'ar'] as const) expect(getCopy(key, language, { count: 0 })).not.toMatch(/[0٠]/);
  },
);

test('«كل» and «ثم» have no shadda in the copy; samples are quotations', () => {
  const marked = keys.filter(
    (key) => !key.startsWith('type.sample.') && texts(catalogues.ar[key]).some((text) => /كلّ|ثمّ/.test(text)),
  );
  expect(marked).toEqual([]);
});

test('a label is a text without values, and undefined for a counted message or an unknown key', () => {
  expect(label('nav.Voice', 'ar')).toBe(catalogues.ar['nav.Voice']);
  expect(label('tokens.count', 'en')).toBeUndefined();
  expect(label('toString', 'en')).toBeUndefined();
});
