import { afterEach, describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { formatMessage, type Message } from '../src/message.js';

const arabic: Message = [
  [
    'count',
    'plural',
    {
      zero: 'لا ردّ',
      one: 'ردّ واحد',
      two: 'ردّان',
      few: [0, ' ردود'],
      many: [0, ' ردًّا'],
      other: [0, ' ردّ'],
    },
  ],
];

describe('a plural in Arabic', () => {
  test.each([
    [0, 'لا ردّ'],
    [1, 'ردّ واحد'],
    [2, 'ردّان'],
    [3, '٣ ردود'],
    [10, '١٠ ردود'],
    [11, '١١ ردًّا'],
    [99, '٩٩ ردًّا'],
    [100, '١٠٠ ردّ'],
    [102, '١٠٢ ردّ'],
    [103, '١٠٣ ردود'],
    [1111, '١٬١١١ ردًّا'],
  ])('%i is %s', (count, text) => {
    expect(formatMessage(arabic, 'ar-u-nu-arab', { count })).toBe(text);
  });
});

test('digits follow the locale', () => {
  expect(formatMessage([['count']], 'ar-u-nu-arab', { count: 1204 })).toBe('١٬٢٠٤');
  expect(formatMessage([['count']], 'ar-u-nu-latn', { count: 1204 })).toBe('1,204');
  expect(formatMessage([['count']], 'en', { count: 1204 })).toBe('1,204');
});

test('an exact form comes before the plural category', () => {
  const message: Message = [['count', 'plural', { '=0': 'None', one: [0, ' reply'], other: [0, ' replies'] }]];
  expect([0, 1, 2].map((count) => formatMessage(message, 'en', { count }))).toEqual(['None', '1 reply', '2 replies']);
});

test('the offset is subtracted from the category and from #, not from exact forms', () => {
  const message: Message = [['count', 'plural', { '=1': 'You', one: ['You and ', 0], other: ['You and ', 0] }, 1]];
  expect([1, 2, 3].map((count) => formatMessage(message, 'en', { count }))).toEqual(['You', 'You and 1', 'You and 2']);
});

test('a text without arguments is shown as it is: braces in it are not parsed', () => {
  expect(formatMessage('{name} {', 'en', { name: 'x' })).toBe('{name} {');
});

test('a text value is isolated, so that it keeps its own direction', () => {
  expect(formatMessage(['وسم ', ['name']], 'ar', { name: 'Nura (NK)' })).toBe('وسم \u2068Nura (NK)\u2069');
});

test('a value is not parsed as a message: braces in it are unchanged', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(formatMessage([['name'], '!'], 'en', { name })).toBe(`\u2068${name}\u2069!`);
    }),
  );
});

test.each(['constructor', '__proto__', 'toString'])('a select does not take %s from Object', (who) => {
  expect(formatMessage([['who', 'select', { other: 'x' }]], 'en', { who })).toBe('x');
});

describe('a missing or wrong value', () => {
  afterEach(() => vi.unstubAllEnvs());
  const date: Message = [['when', 'date']];

  test.each<[Message, Record<string, string | number>, RegExp]>([
    [[['name']], { nam: 'x' }, /"name".*\bnam\b/u],
    [arabic, {}, /number.*"count"/u],
    [arabic, { count: '3' }, /number.*"count"/u],
    [date, { when: '2027' }, /date.*"when"/u],
    [[['n', 'select', { other: '' }]], {}, /"n"/u],
    [[['constructor']], {}, /"constructor"/u],
  ])('throws in development, with its name and the given names: %j', (message, values, error) => {
    expect(() => formatMessage(message, 'en', values)).toThrow(error);
  });

  test('does not throw in production: the placeholder is shown', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(formatMessage(['Mark of ', ['name']], 'en')).toBe('Mark of {name}');
    expect(formatMessage(arabic, 'ar')).toBe('{count} ردّ');
    expect(formatMessage([['n', 'select', { other: 'all' }]], 'ar')).toBe('all');
    expect(formatMessage(date, 'ar')).toBe('{when}');
  });
});

test('an array is a list in the language, each item isolated', () => {
  const list = (locale: string, names: readonly string[]) =>
    formatMessage([['names']], locale, { names }).replaceAll(/[\u2068\u2069]/gu, '|');
  expect(list('en', ['Nura', 'سالم'])).toBe('|Nura| and |سالم|');
  expect(list('ar', ['نورة', 'سالم'])).toBe('|نورة| و|سالم|');
  expect([list('en', []), list('ar', ['نورة'])]).toEqual(['', '|نورة|']);
});

test('a date in a plain argument is a date of the locale', () => {
  const when = new Date(Date.UTC(2026, 0, 15, 12));
  expect(formatMessage([['when']], 'ar-SA-u-ca-islamic-umalqura-nu-arab', { when })).toContain('١٤٤٧');
});
