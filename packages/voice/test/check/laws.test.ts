import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyReplacements, createChecker, splitSentences, type CheckOptions } from '../../src/check/index.js';

const pieces = fc.constantFrom(
  'سجّل',
  'الآن',
  'مستخدم',
  'احـــكِ',
  'تم',
  '"نعم"',
  'the',
  'USERS',
  'GREAT',
  'whitelist',
  'is',
  'kept',
  'e.g.',
  'د.',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '.',
  '...',
  '…',
  '!',
  '?',
  '؟',
  '،',
  ',',
  ';',
  '%',
  '\u202E',
  '\u2068',
  '\u2069',
  '\u064B',
  '\u0640',
  '12',
  '١٢',
  '1,204.5',
  '😀',
  '\uD800',
  '{{a}}',
  '`',
  '«',
  '»',
);
const text = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const options = fc.constantFrom<CheckOptions>(
  { language: 'en', digits: 'latn' },
  { language: 'ar', digits: 'arab', address: { listener: { number: 'plural' } } },
  { language: 'ar', digits: 'latn' },
  { language: 'ur' },
);
const voice = {
  lexicon: [{ name: 'member', prefer: { en: ['member'], ar: ['عضو'] }, avoid: { en: ['user'], ar: ['مستخدم'] } }],
  mechanics: [
    { name: 'exclamation', rule: {}, limit: 1 },
    { name: 'length', rule: {}, limit: 4 },
  ],
};

test('a finding is a place of the text that is not empty, and findings are in order', () => {
  fc.assert(
    fc.property(text, options, (given, chosen) => {
      let last = 0;
      for (const { start, end, found } of createChecker(voice, chosen).check(given)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(found).toBe(given.slice(start, end));
        last = start;
      }
    }),
  );
});

test('replacements come to an end: after a few rounds no finding has one', () => {
  fc.assert(
    fc.property(text, options, (given, chosen) => {
      const checker = createChecker(voice, chosen);
      let current = given;
      for (let round = 0; round < 8; round += 1) current = applyReplacements(current, checker.check(current));
      expect(checker.check(current).filter(({ replacements }) => replacements.length > 0)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('sentences', () => {
  test.each([
    ['هل أنت معنا؟ نحن قبيلة؛ نبني معًا.', ['هل أنت معنا؟', 'نحن قبيلة؛ نبني معًا.']],
    ['قال د. سالم: نعم. ثم مضى.', ['قال د. سالم: نعم.', 'ثم مضى.']],
    ['Ask Dr. Amal, e.g. on 3.5. “Yes.” Then rest', ['Ask Dr. Amal, e.g. on 3.5.', '“Yes.”', 'Then rest']],
    ['Wait… then go. Wait… Go.', ['Wait… then go.', 'Wait…', 'Go.']],
    ['A title\n\nA text', ['A title', 'A text']],
    ['«تمام.» قالت. Salma said: نعم!', ['«تمام.»', 'قالت.', 'Salma said: نعم!']],
    ['', []],
  ])('of %s', (given, want) => {
    expect(splitSentences(given).map(({ start, end }) => given.slice(start, end))).toEqual(want);
  });

  test('cover the text but for spaces between them', () => {
    fc.assert(
      fc.property(text, (given) => {
        let from = 0;
        for (const { start, end } of splitSentences(given)) {
          expect(given.slice(from, start).trim()).toBe('');
          from = end;
        }
        expect(given.slice(from).trim()).toBe('');
      }),
    );
  });
});

test.each([
  ['spaces', ' '.repeat(200_000)],
  ['quotes', '"ا'.repeat(100_000)],
  ['dots', '.'.repeat(200_000)],
  ['the same word', 'user '.repeat(40_000)],
  ['one long word', 'س'.repeat(200_000)],
  ['isolates', '\u2068'.repeat(50_000)],
  ['capitals', 'AB '.repeat(60_000)],
  ['digits', '1,'.repeat(100_000)],
  ['braces', '{{'.repeat(100_000)],
  ['tatweel', '\u0640'.repeat(200_000)],
  ['marks', '\u064B'.repeat(200_000)],
])('hostile text of %s takes a time that is linear in it', (_what, hostile) => {
  const checkers = [
    createChecker(voice, { language: 'ar', digits: 'arab' }),
    createChecker(voice, { language: 'en', digits: 'latn' }),
  ];
  const time = (given: string) => {
    const from = process.cpuUsage();
    for (const checker of checkers) checker.check(given);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  const half = time(hostile.slice(0, hostile.length / 2));
  // Of quadratic work the whole would take four times the half; short times are noise.
  expect(time(hostile)).toBeLessThan(Math.max(half * 3.2, 400));
});
