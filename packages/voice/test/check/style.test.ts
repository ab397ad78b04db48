import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyReplacements, createChecker, styleKinds, type StyleRule } from '../../src/check/index.js';
import { translatePattern } from '../../src/check/style/pattern.js';

type Fields = Partial<StyleRule> & Pick<StyleRule, 'kind'>;

const checkerOf = (fields: Fields, language = 'en') => {
  const rule = { name: 'Test.Rule', severity: 'warning', message: '%s', ...fields } as StyleRule;
  return createChecker({ lexicon: [], mechanics: [] }, { language, styles: [rule] });
};
const run = (fields: Fields, text: string, language?: string) => {
  const findings = checkerOf(fields, language)
    .check(text)
    .filter(({ rule }) => rule === 'Test.Rule');
  return { found: findings.map(({ found }) => found), fixed: applyReplacements(text, findings) };
};

type Row = [name: string, rule: Fields, given: string, found: string[], fixed?: string];

const rows: Row[] = [
  ['whole words', { kind: 'existence', tokens: ['very', 'quite'] }, 'very, everyone, Quite', ['very']],
  ['in any case', { kind: 'existence', tokens: ['quite'], ignoreCase: true }, 'Quite so', ['Quite']],
  ['Arabic whole words', { kind: 'existence', tokens: ['جدا'] }, 'جدا، جداول', ['جدا']],
  ['an Arabic word with its vowel sign is another', { kind: 'existence', tokens: ['جد'] }, 'جدُّ', []],
  ['parts of words', { kind: 'existence', tokens: [String.raw`\w+ly`], isPart: true }, 'slowly', ['slowly']],
  [
    'exceptions',
    { kind: 'existence', tokens: [String.raw`\w+ly`], exceptions: ['fa.ily', 'only'] },
    'only oddly',
    ['oddly'],
  ],
  [
    'a raw pattern before',
    { kind: 'existence', raw: String.raw`\bis\s`, tokens: ['done'], ignoreCase: true },
    'It is Done',
    ['is Done'],
  ],
  [
    'a raw pattern keeps its case',
    { kind: 'existence', raw: String.raw`\bSo,`, tokens: [], ignoreCase: true },
    'So, so,',
    ['So,'],
  ],
  [
    'a place that is removed',
    { kind: 'existence', tokens: ['really '], isPart: true, action: { kind: 'remove' } },
    'a really good day',
    ['really '],
    'a good day',
  ],
  [
    'a place that is edited',
    {
      kind: 'existence',
      tokens: [String.raw`\w+!`],
      isPart: true,
      action: { kind: 'edit', steps: [['trim_right', '!']] },
    },
    'Done!',
    ['Done!'],
    'Done',
  ],
  ['a sentence at a time', { kind: 'existence', tokens: ['^But'], unit: 'sentence' }, 'Yes. But no.', ['But']],
  [
    'a preferred word',
    { kind: 'substitution', swap: { 'utilis(?:e|ed)': 'use|apply' } },
    'We utilise it',
    ['utilise'],
    'We use it',
  ],
  [
    'the preferred text itself',
    { kind: 'substitution', swap: { '(?i)api': 'API' }, ignoreCase: true },
    'API, Api',
    ['Api'],
    'API, API',
  ],
  [
    'groups in a preferred text',
    { kind: 'substitution', swap: { [String.raw`auto-(\w+)`]: 'auto$1' } },
    'auto-scale',
    ['auto-scale'],
    'autoscale',
  ],
  [
    'Arabic pairs',
    { kind: 'substitution', swap: { 'تم إرسال': 'أُرسل' } },
    'تم إرسال الطلب',
    ['تم إرسال'],
    'أُرسل الطلب',
  ],
  ['too many', { kind: 'occurrence', token: ',', max: 1 }, 'a, b, c', [', b,']],
  [
    'too many in a sentence',
    { kind: 'occurrence', token: String.raw`\w+`, max: 3, unit: 'sentence' },
    'One two. One two three four.',
    ['One two three four'],
  ],
  ['too few', { kind: 'occurrence', token: String.raw`\.`, min: 1 }, 'No end', ['No end']],
  [
    'words of any script are counted',
    { kind: 'occurrence', token: String.raw`\w+`, max: 2 },
    'هذا نصّ قصير',
    ['هذا نصّ قصير'],
  ],
  [
    'a word twice',
    { kind: 'repetition', tokens: [String.raw`[^\s]+`], isOfLetters: true, ignoreCase: true },
    'The the end. 1 1',
    ['The the'],
    'The end. 1 1',
  ],
  ['not over a line end', { kind: 'repetition', tokens: [String.raw`[^\s]+`] }, 'the\nthe', []],
  [
    'a word three times where two are right',
    { kind: 'repetition', tokens: [String.raw`\w+`], max: 1 },
    'no no, so no no no',
    ['no no'],
  ],
  [
    'the second of two spellings',
    { kind: 'consistency', either: { advisor: 'adviser' } },
    'An adviser, an advisor',
    ['advisor'],
    'An adviser, an adviser',
  ],
  ['one spelling alone', { kind: 'consistency', either: { advisor: 'adviser' } }, 'advisor advisor', []],
  [
    'an acronym without its definition',
    {
      kind: 'conditional',
      first: String.raw`\b([A-Z]{3,5})\b`,
      second: String.raw`\(([A-Z]{3,5})\)`,
      exceptions: ['API'],
    },
    'World Health Organization (WHO): WHO, API, DAFB',
    ['DAFB'],
  ],
  [
    'a title in sentence case',
    { kind: 'capitalization', match: '$sentence' },
    'This is a New Heading',
    ['This is a New Heading'],
  ],
  [
    'a right title',
    { kind: 'capitalization', match: '$sentence', exceptions: ['Kubernetes'] },
    'Run Kubernetes with PDF',
    [],
  ],
  [
    'a title in title case',
    { kind: 'capitalization', match: '$title' },
    'the state of things',
    ['the state of things'],
  ],
  ['small words of a title', { kind: 'capitalization', match: '$title' }, 'The State of the Art', []],
  ['lower case', { kind: 'capitalization', match: '$lower' }, 'Now', ['Now'], 'now'],
  ['upper case', { kind: 'capitalization', match: '$upper' }, 'Now', ['Now'], 'NOW'],
  ['a pattern', { kind: 'capitalization', match: '^[A-Z].*[.]$' }, 'no end', ['no end']],
  ['a script without capitals', { kind: 'capitalization', match: '$title' }, 'عنوان بالعربية', []],
  [
    'a formula',
    { kind: 'metric', formula: 'long_words / words * 100', condition: '> 50' },
    'Extraordinary considerations',
    ['Extraordinary considerations'],
  ],
  [
    'a formula that is not met',
    { kind: 'metric', formula: '(words + 2) ** 2 - sqrt(characters)', condition: '> 1000' },
    'a b',
    [],
  ],
  [
    'a hard text',
    { kind: 'readability', metrics: ['Flesch-Kincaid'], grade: 8 },
    'Institutional interoperability necessitates organizational reconsideration.',
    ['Institutional interoperability necessitates organizational reconsideration.'],
  ],
  [
    'an easy text',
    {
      kind: 'readability',
      metrics: ['Flesch-Kincaid', 'Gunning Fog', 'SMOG', 'Coleman-Liau', 'Automated Readability'],
      grade: 8,
    },
    'We sat by the fire. The night was long.',
    [],
  ],
  ['unknown words', { kind: 'spelling', words: ['we', 'write'], filters: ['[A-Z]+'] }, 'We wriet PDF', ['wriet']],
  [
    'words in a row',
    { kind: 'sequence', tokens: [{ pattern: 'is|are' }, { pattern: String.raw`\w+ed`, skip: 1 }] },
    'It is now closed, is it?',
    ['is now closed'],
  ],
  [
    'a word that does not follow',
    { kind: 'sequence', tokens: [{ pattern: 'log' }, { pattern: 'in', isNegated: true }] },
    'log in, log out',
    ['log out'],
  ],
];

describe('a rule that is data', () => {
  test.each(rows)('%s', (_name, rule, given, found, fixed = given) => {
    expect(run(rule, given)).toEqual({ found, fixed });
    expect(fixed === given ? found : run(rule, fixed).found).toEqual(fixed === given ? found : []);
  });

  test('every kind has a row that finds', () => {
    const finding = new Set(rows.filter(([, , , found]) => found.length > 0).map(([, { kind }]) => kind));
    expect([...styleKinds].filter((kind) => !finding.has(kind))).toEqual([]);
  });

  test('runs only at the places that it names', () => {
    const checker = checkerOf({ kind: 'existence', tokens: ['now'], places: ['heading'] });
    expect(checker.check('now')).toEqual([]);
    expect(checker.check('now', { place: 'heading' }).map(({ rule }) => rule)).toEqual(['Test.Rule']);
  });

  test('knows what the document defines in another paragraph', () => {
    const checker = checkerOf({ kind: 'conditional', first: '([A-Z]{3})', second: String.raw`\(([A-Z]{3})\)` });
    expect(checker.check('WHO')).toHaveLength(1);
    expect(checker.check('WHO', { document: 'Organization (WHO)\n\nWHO' })).toEqual([]);
  });

  test.each([
    ['an open group', { kind: 'existence', tokens: ['(a'] }],
    ['a formula with a rest', { kind: 'metric', formula: 'words 2', condition: '> 1' }],
    ['a function that is none', { kind: 'metric', formula: 'exec(words)', condition: '> 1' }],
    ['a condition that is none', { kind: 'metric', formula: 'words', condition: 'many' }],
  ] as [string, Fields][])('with %s throws a SyntaxError', (_name, fields) => {
    expect(() => checkerOf(fields)).toThrow(SyntaxError);
  });

  test('finds places of the text, whatever the text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aZ اعةَـ .,!\n1٣“”\uD800'), maxLength: 40 });
    const rules = rows.map(([, rule]) => checkerOf(rule));
    fc.assert(
      fc.property(letters, (text) => {
        for (const checker of rules)
          for (const { start, end, found } of checker.check(text)) {
            expect(end).toBeGreaterThan(start);
            expect(found).toBe(text.slice(start, end));
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a pattern of Vale', () => {
  test.each([
    ['a flag at the start', '(?i)ok', 'OK', true],
    ['a hyphen that is escaped', String.raw`e\-mail`, 'e-mail', true],
    ['quotes that are escaped', String.raw`\"a\'`, '"a\'', true],
    ['a bracket first in a class', '[]a]', ']', true],
    ['a class of letters', '[[:alpha:]]+', 'سلام', true],
    ['a brace that is a text', 'a{b}', 'a{b}', true],
    ['a name of a group', '(?P<x>a)', 'a', true],
    ['an edge beside an Arabic word', String.raw`\bab\b`, 'xab', false],
    ['digits of any script', String.raw`\d+`, '٣', true],
  ])('%s', (_name, pattern, text, want) => {
    const { source, ignoreCase } = translatePattern(pattern);
    expect(new RegExp(`^(?:${source})$`, ignoreCase ? 'iu' : 'u').test(text)).toBe(want);
  });
});
