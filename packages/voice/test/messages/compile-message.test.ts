import { describe, expect, test } from 'vitest';
import { compileMessage, formatMessage, type Message, type MessageArguments } from '../../src/index.js';

const compile = (text: string, locale = 'en') => compileMessage(text, { key: 'k', locale });

test.each<[string, Message, MessageArguments]>([
  ['Close', 'Close', {}],
  ['', '', {}],
  ["The tribe's '{'own'}' mark", "The tribe's {own} mark", {}],
  ["it''s # {name}", ["it's # ", ['name']], { name: { kind: 'plain' } }],
  [
    '{count, plural, =01 {None} one {# of {total}} other {# of {total}}}',
    [['count', 'plural', { '=1': 'None', one: [0, ' of ', ['total']], other: [0, ' of ', ['total']] }]],
    { count: { kind: 'number' }, total: { kind: 'plain' } },
  ],
  [
    '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
    [['n', 'selectordinal', { one: [0, 'st'], two: [0, 'nd'], few: [0, 'rd'], other: [0, 'th'] }]],
    { n: { kind: 'number' } },
  ],
  [
    '{n, plural, offset:1 one {#} other {#}} left',
    [['n', 'plural', { one: [0], other: [0] }, 1], ' left'],
    { n: { kind: 'number' } },
  ],
  [
    '{who, select, female {she} male {he} other {they}}',
    [['who', 'select', { female: 'she', male: 'he', other: 'they' }]],
    { who: { kind: 'select', keys: ['female', 'male', 'other'] } },
  ],
  [
    '{a, number} {b, number, ::currency/SAR .00} {c, date} {d, date, ::yyyyMMMd} {e, time}',
    [
      ['a', 'number'],
      ' ',
      ['b', 'number', { style: 'currency', currency: 'SAR', minimumFractionDigits: 2, maximumFractionDigits: 2 }],
      ' ',
      ['c', 'date'],
      ' ',
      ['d', 'date', { year: 'numeric', month: 'short', day: 'numeric' }],
      ' ',
      ['e', 'time', { hour: 'numeric', minute: 'numeric', second: 'numeric' }],
    ],
    {
      a: { kind: 'number' },
      b: { kind: 'number' },
      c: { kind: 'date' },
      d: { kind: 'date' },
      e: { kind: 'date' },
    },
  ],
])('%s is compiled', (text, message, args) => {
  const compiled = compile(text);
  expect(compiled.problems).toEqual([]);
  expect(compiled.message).toEqual(message);
  expect(compiled.args).toEqual(args);
});

describe('a problem has a code and the range of its text', () => {
  test.each<[text: string, locale: string, problems: [code: string, range: string][]]>([
    ['Close {name', 'en', [['WS-V007', '{name']]],
    ['Close name}', 'en', [['WS-V007', '}']]],
    ['{}', 'en', [['WS-V007', '{}']]],
    ['{n, numbr}', 'en', [['WS-V007', 'numbr']]],
    ['{n, number, larg}', 'en', [['WS-V007', '{n, number, larg}']]],
    ['{n, plural, one {#}}', 'en', [['WS-V007', '']]],
    ['{n, plural, one {#} one {#} other {#}}', 'en', [['WS-V007', 'one']]],
    ['{d, date, ::YYYY}', 'en', [['WS-V007', '{d, date, ::YYYY}']]],
    ['a {n, plural, other {#}}', 'en', [['WS-V003', '{n, plural, other {#}}']]],
    ['{n, plural, one {#} few {#} other {#}}', 'en', [['WS-V004', 'few']]],
    ['{n, plural, one {#} oen {#} other {#}}', 'en', [['WS-V004', 'oen']]],
    ['{n, selectordinal, one {#} other {#}}', 'fr', []],
    ['{n, plural, one {a} other {b}}', 'en', [['WS-V006', '{b}']]],
    [
      '{n, plural, one {أ} two {ب} other {#}}',
      'ar',
      ['zero', 'few', 'many'].map(() => ['WS-V003', '{n, plural, one {أ} two {ب} other {#}}']),
    ],
    ['{g, select, masculine {أ} other {ب}}', 'ar', [['WS-V040', '{g, select, masculine {أ} other {ب}}']]],
    ['{g, select, masculine {أ} feminine {ب} other {ج}}', 'ar', []],
    ['{g, select, feminine {أ} other {ب}}', 'ar', []],
    ['{who, select, male {انضمّ} other {انضمّوا}}', 'ar', [['WS-V040', '{who, select, male {انضمّ} other {انضمّوا}}']]],
    [
      '{n, plural, zero {#} one {{g, select, masculine {عضوٌ} other {ع}}} two {#} few {#} many {#} other {#}}',
      'ar',
      [['WS-V040', '{g, select, masculine {عضوٌ} other {ع}}']],
    ],
    [
      '{g, select, masculine {أ} other {ب}} {h, select, masculine {أ} feminine {ب} other {ج}}',
      'ar',
      [['WS-V040', '{g, select, masculine {أ} other {ب}}']],
    ],
    ['{who, select, male {his} other {their}} story', 'en', [['WS-V040', '{who, select, male {his} other {their}}']]],
    ['{who, select, male {his} female {her} other {their}} story', 'en', []],
    ['{who, select, female {her} other {their}} story', 'en', []],
    ['{who, select, he {his} other {their}} story', 'en', [['WS-V040', '{who, select, he {his} other {their}}']]],
    ['{who, select, man {Mr} other {}} {name}', 'en', [['WS-V040', '{who, select, man {Mr} other {}}']]],
    [
      '{count, plural, one {{who, select, male {he} other {they}}} other {#}}',
      'en',
      [['WS-V040', '{who, select, male {he} other {they}}']],
    ],
    ['{size, select, m {medium} other {large}}', 'en', []],
    ['Read <b>this</b>', 'en', [['WS-V013', '<b>this</b>']]],
    ['Read <b>this', 'en', [['WS-V013', '<b>this']]],
    ["l'{name}", 'fr', [['WS-V014', "'{name}"]]],
  ])('%s in %s', (text, locale, want) => {
    const { problems } = compile(text, locale);
    const found = problems.map(({ code, offset, length }) => [code, text.slice(offset, offset + length)]);
    expect(found).toEqual(want);
    for (const { what, why, fix } of problems) expect([what, why, fix].every((part) => part !== '')).toBe(true);
  });
});

test('a message with an error is not compiled, one with a warning is', () => {
  expect(compile('a {').message).toBeUndefined();
  expect(compile('<b>a</b>').message).toBeUndefined();
  expect(compile('{n, plural, other {#}}').message).toBeDefined();
});

test('a problem shows a part of a very long text', () => {
  const [problem] = compile(`{${'name'.repeat(10_000)}`).problems;
  expect(problem!.what.length).toBeLessThan(200);
  expect(problem!.length).toBe(40_001);
});

test('exact forms cover a category of which they name every number', () => {
  expect(compile('{n, plural, =1 {One} other {#}}').problems).toEqual([]);
  expect(compile('{n, plural, =0 {أ} =1 {أ} =2 {ب} few {#} many {#} other {#}}', 'ar').problems).toEqual([]);
  expect(compile('{n, plural, =1 {Un} many {#} other {#}}', 'fr').problems.map(({ code }) => code)).toEqual([
    'WS-V003',
  ]);
});

test.each(['ar', 'cy', 'en', 'fr', 'ja', 'ru', 'ur'])('%s needs its own plural categories and no others', (locale) => {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const text = `{n, plural, ${categories.map((category) => `${category} {#}`).join(' ')}}`;
  expect(compile(text, locale).problems).toEqual([]);
  for (const category of categories.filter((name) => name !== 'other')) {
    const { problems } = compile(text.replace(`${category} {#}`, ''), locale);
    expect(problems.map(({ code, why }) => [code, why.includes(`"${category}"`) || locale === 'fr'])).toEqual([
      ['WS-V003', true],
    ]);
  }
});

test('the texts of a message are listed with their ranges, for checks of wording', () => {
  const text = 'For {name}: {n, plural, one {# reply} other {{who, select, other {# replies}}}}';
  const { forms } = compile(text);
  expect(forms.map((form) => [form.text, text.slice(form.offset, form.offset + form.length)])).toEqual([
    ['For {name}: {n}', text],
    ['# reply', '# reply'],
    ['{who}', '{who, select, other {# replies}}'],
    ['# replies', '# replies'],
  ]);
});

test('# in a select is text, also inside a plural', () => {
  const { message } = compile('{n, plural, one {1} other {{g, select, other {#}}}}');
  expect(formatMessage(message!, 'en', { n: 5, g: 'x' })).toBe('#');
});

test('a wrong locale throws', () => {
  expect(() => compile('a', 'not a tag')).toThrow(RangeError);
});

describe('a message with too many levels is an error at the first brace too many, never one of the engine', () => {
  test.each<[string, string, number]>([
    ['selects', '{a, select, other {'.repeat(20_000), 19 * 32],
    ['closed selects', '{a, select, other {'.repeat(20_000) + '}}'.repeat(20_000), 19 * 32],
    ['braces', '{'.repeat(100_000), 64],
    ['tags', '<b>'.repeat(50_000), 3 * 64],
  ])('%s', (_name, text, offset) => {
    expect(compile(text).problems).toMatchObject([{ code: 'WS-V007', severity: 'error', offset, length: 1 }]);
  });

  test('many braces next to each other, and quoted ones, are not levels', () => {
    expect(compile('{a} '.repeat(200)).problems).toEqual([]);
    expect(compile(`'${'{'.repeat(200)}'`).problems).toEqual([]);
    const nested = '{a, select, x {'.repeat(12) + 'y' + '} other {z}}'.repeat(12);
    expect(compile(nested).problems).toEqual([]);
  });
});
