import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatMessage, type Message } from '../src/message.js';

const arabic: Message = {
  plural: 'count',
  zero: 'لا ردّ',
  one: 'ردّ واحد',
  two: 'ردّان',
  few: '{count} ردود',
  many: '{count} ردًّا',
  other: '{count} ردّ',
};

describe('a plural message in Arabic', () => {
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
  expect(formatMessage('{count}', 'ar-u-nu-arab', { count: 1204 })).toBe('١٬٢٠٤');
  expect(formatMessage('{count}', 'ar-u-nu-latn', { count: 1204 })).toBe('1,204');
  expect(formatMessage('{count}', 'en', { count: 1204 })).toBe('1,204');
});

test('English uses a `zero` form for 0 if there is one, and `other` if not', () => {
  const message: Message = { plural: 'count', zero: 'None', one: '{count} reply', other: '{count} replies' };
  expect([0, 1, 2].map((count) => formatMessage(message, 'en', { count }))).toEqual(['None', '1 reply', '2 replies']);
  expect(formatMessage({ plural: 'count', one: '{count} reply', other: '{count} replies' }, 'en', { count: 0 })).toBe(
    '0 replies',
  );
});

test('a text value is isolated, so that it keeps its own direction', () => {
  expect(formatMessage('وسم {name}', 'ar', { name: 'Nura (NK)' })).toBe('وسم \u2068Nura (NK)\u2069');
});

test('a value is not parsed as a message: braces in it are unchanged', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(formatMessage('{name}!', 'en', { name })).toBe(`\u2068${name}\u2069!`);
    }),
  );
});

describe('a missing value', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('throws in development, with the message, the missing value and the given values', () => {
    expect(() => formatMessage('Mark of {name}', 'en', { nam: 'x' })).toThrow(/Mark of \{name\}.*"name".*\bnam\b/u);
    expect(() => formatMessage(arabic, 'ar')).toThrow('"count"');
  });

  test('does not throw in production: the placeholder stays visible', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(formatMessage('Mark of {name}', 'en')).toBe('Mark of {name}');
    expect(formatMessage(arabic, 'ar')).toBe('{count} ردّ');
  });

  test('is found even if Object has a property of that name', () => {
    expect(() => formatMessage('{constructor}', 'en')).toThrow('"constructor"');
  });
});
