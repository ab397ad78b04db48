import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { compileMessage, formatMessage } from '../../src/index.js';

const locales = ['en', 'ar', 'ar-u-nu-arab', 'fr', 'ur', 'cy', 'ru', 'ja'];

/** Text of a message, with what ICU quotes. */
const literal = fc
  .array(fc.constantFrom('a', ' ', 'م', "''", "'{'", "'{x}'", "it's", '\u{1F600}', '،', '-', '2', '\n'), {
    maxLength: 4,
  })
  .map((pieces) => pieces.join(''));

const styles = {
  number: ['', ', integer', ', percent', ', ::.00', ', ::currency/SAR', ', ::compact-short', ', ::percent scale/100'],
  date: ['', ', short', ', medium', ', long', ', full', ', ::yyyyMMMd', ', ::EEEEMMMMd'],
  time: ['', ', short', ', medium', ', ::Hmm', ', ::jmm'],
};
const formatted = fc
  .constantFrom('number', 'date', 'time')
  .chain((kind) =>
    fc
      .tuple(
        fc.constantFrom(...(kind === 'number' ? ['n', 'm'] : ['d', 'e'])),
        fc.constantFrom(...styles[kind as 'date']),
      )
      .map(([name, style]) => `{${name}, ${kind}${style}}`),
  );

interface Grammar {
  message: string;
  piece: string;
  plural: string;
  select: string;
}

const bracketed = (forms: Record<string, string>): string =>
  Object.entries(forms)
    .map(([name, text]) => `${name} {${text}}`)
    .join(' ');

/** Random messages, up to three levels of plurals and selects. */
const { message } = fc.letrec((tie: fc.LetrecTypedTie<Grammar>) => ({
  message: fc.array(tie('piece'), { maxLength: 3 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    literal,
    fc.constantFrom('{s}', '{ t }', '#'),
    formatted,
    tie('plural'),
    tie('select'),
  ),
  plural: fc
    .tuple(
      fc.constantFrom('n', 'm'),
      fc.constantFrom('plural', 'selectordinal'),
      fc.constantFrom('', 'offset:1 ', 'offset:2 '),
      fc.dictionary(fc.constantFrom('=0', '=1', '=5', 'zero', 'one', 'two', 'few', 'many'), tie('message'), {
        maxKeys: 3,
      }),
      tie('message'),
    )
    .map(([name, kind, offset, forms, other]) => `{${name}, ${kind}, ${offset}${bracketed({ ...forms, other })}}`),
  select: fc
    .tuple(
      fc.constantFrom('g', 's'),
      fc.dictionary(fc.constantFrom('male', 'female', 'x'), tie('message')),
      tie('message'),
    )
    .map(([name, forms, other]) => `{${name}, select, ${bracketed({ ...forms, other })}}`),
}));

const count = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(1_000_000, 1.5, -1, 0.01, 12_345.678));
const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const text = fc.constantFrom('Nura', 'نورة', '{x}', 'male', 'x', '<b>', '');
const values = fc.record({
  n: count,
  m: count,
  d: date,
  e: date.map(Number),
  s: text,
  t: text,
  g: fc.constantFrom('male', 'female', 'other'),
});

/** Made once for each locale and options: making them takes most of the time. */
const made = new Map<string, unknown>();
const once =
  <A extends unknown[], T>(Formatter: new (...args: A) => T) =>
  (...args: A): T => {
    const id = Formatter.name + JSON.stringify(args);
    if (!made.has(id)) made.set(id, new Formatter(...args));
    return made.get(id) as T;
  };
const formatters = {
  getNumberFormat: once(Intl.NumberFormat),
  getDateTimeFormat: once(Intl.DateTimeFormat),
  getPluralRules: once(Intl.PluralRules),
};

const withoutIsolates = (shown: string): string => shown.replace(/[\u2068\u2069]/gu, '');

test('a compiled message shows the same text as intl-messageformat, apart from isolates', () => {
  let seen = 0;
  fc.assert(
    fc.property(message, fc.constantFrom(...locales), values, (icu, locale, given) => {
      const { message: compiled, problems } = compileMessage(icu, { key: 'k', locale });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const want = new IntlMessageFormat(icu, locale, undefined, { formatters }).format(given);
      expect(withoutIsolates(formatMessage(compiled!, locale, given))).toBe(withoutIsolates(String(want)));
      seen += icu.includes('{') ? 1 : 0;
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(400);
});
