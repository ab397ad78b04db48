import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyReplacements,
  createChecker,
  splitSentences,
  type CheckOptions,
  type WrittenRules,
} from '../../src/check/index.js';

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
  'شكراً',
  'كَتَبَتْ',
  'الى',
  '5:10 pm',
  '١٧:١٠',
  '3-5',
  "it's",
  '“so”',
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
const form = (name: string) => ({ rule: '', form: name });
const written: WrittenRules = {
  orthography: {
    en: { quotes: form('curly'), apostrophe: form('curly') },
    ar: { tanwin: form('before-alef'), tashkeel: form('sparse'), hamza: form('written'), tatweel: form('never') },
  },
  numerals: { en: { time: '12h', range: '–', wordsBelow: 11 }, ar: { time: '24h', range: '-', wordsBelow: 11 } },
};
const voice = {
  ...written,
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
  ['spaces', ' '.repeat(20_000)],
  ['quotes', '"ا'.repeat(10_000)],
  ['dots', '.'.repeat(20_000)],
  ['the same word', 'user '.repeat(4000)],
  ['one long word', 'س'.repeat(20_000)],
  ['isolates', '\u2068'.repeat(5000)],
  ['capitals', 'AB '.repeat(6000)],
  ['digits', '1,'.repeat(10_000)],
  ['braces', '{{'.repeat(10_000)],
  ['tatweel', '\u0640'.repeat(20_000)],
  ['marks', '\u064B'.repeat(20_000)],
])(
  'hostile text of %s ends: bench/voice measures the time, this only guards against a hang',
  (_what, hostile) => {
    for (const language of ['ar', 'en'] as const) {
      const digits = language === 'ar' ? 'arab' : 'latn';
      expect(createChecker(voice, { language, digits }).check(hostile)).toBeInstanceOf(Array);
    }
  },
  20_000,
);
