import { describe, expect, test } from 'vitest';
import { compileVoice, toneDimensions, voiceCodes, type VoiceToken } from '../src/index.js';

const tone: VoiceToken[] = toneDimensions.map((name) => ({ path: `voice.tone.${name}`, value: 0 }));
const place = { file: 'voice.tokens.json', line: 7, column: 3 };
const message = (key: string, en: unknown, ar: unknown): VoiceToken => ({
  path: `voice.message.${key}`,
  value: 1,
  extension: { message: { en, ar } },
  location: place,
});
const term: VoiceToken = {
  path: 'voice.term.member',
  value: 1,
  extension: {
    term: {
      prefer: { en: 'member', ar: ['عضو'] },
      avoid: { en: ['user'], ar: ['مستخدم'] },
      why: { en: 'People.', ar: 'ناس.' },
    },
  },
};
/** The same term; the word is correct in these phrases. */
const termWith = (except: unknown): VoiceToken => ({
  ...term,
  extension: { term: { ...(term.extension!.term as object), except } },
});
const calm: VoiceToken = {
  path: 'voice.mechanic.exclamation',
  value: 1,
  extension: { mechanic: { rule: { en: 'None.', ar: 'لا.' }, limit: 0 } },
};
const six = {
  plural: 'count',
  zero: 'لا',
  one: 'واحد',
  two: 'اثنان',
  few: '{count} أ',
  many: '{count} ب',
  other: '{count} ج',
};
const codes = (tokens: VoiceToken[]) => compileVoice([...tone, ...tokens]).diagnostics.map(({ code }) => code);

test('a valid voice compiles to tone, traits, lexicon, mechanics and messages', () => {
  const trait = {
    path: 'voice.trait.manner',
    value: 1,
    extension: { trait: { weAre: { en: 'a', ar: 'أ' }, weAreNot: { en: 'b', ar: 'ب' } } },
  };
  const { voice, diagnostics } = compileVoice([...tone, trait, term, calm, message('action.close', 'Close', 'أغلق')]);
  expect(diagnostics).toEqual([]);
  expect(voice).toEqual({
    tone: { 'funny-serious': 0, 'formal-casual': 0, 'respectful-irreverent': 0, 'enthusiastic-matter-of-fact': 0 },
    traits: [{ name: 'manner', weAre: { en: 'a', ar: 'أ' }, weAreNot: { en: 'b', ar: 'ب' } }],
    lexicon: [
      {
        name: 'member',
        prefer: { en: 'member', ar: ['عضو'] },
        avoid: { en: ['user'], ar: ['مستخدم'] },
        why: { en: 'People.', ar: 'ناس.' },
      },
    ],
    mechanics: [{ name: 'exclamation', rule: { en: 'None.', ar: 'لا.' }, limit: 0 }],
    messages: { en: { 'action.close': 'Close' }, ar: { 'action.close': 'أغلق' } },
  });
});

test.each<[string, VoiceToken[], string[]]>([
  ['no content', [{ path: 'voice.message.a', value: 1 }], ['WS-V001']],
  ['an invalid message', [message('a', { other: 'x' }, 'أ')], ['WS-V001']],
  [
    'an unknown plural category',
    [message('a', { plural: 'count', one: 'x', several: 'y', other: 'z' }, six)],
    ['WS-V001'],
  ],
  [
    'a term without its lists',
    [{ path: 'voice.term.x', value: 1, extension: { term: { prefer: { en: 'x' }, why: { en: 'y', ar: 'ي' } } } }],
    ['WS-V001'],
  ],
  ['no Arabic', [message('a', 'A', undefined)], ['WS-V002']],
  ['an empty Arabic', [message('a', 'A', '')], ['WS-V002']],
  [
    'four of six Arabic forms',
    [
      message(
        'a',
        { plural: 'count', one: 'x', other: '{count} x' },
        { plural: 'count', one: 'أ', two: 'ب', few: '{count}', other: '{count}' },
      ),
    ],
    ['WS-V003', 'WS-V003'],
  ],
  [
    'an English form that English never uses',
    [message('a', { plural: 'count', one: 'x', few: '{count} x', other: '{count} x' }, six)],
    ['WS-V004'],
  ],
  ['a placeholder in one language only', [message('a', 'Mark of {name}', 'وسم')], ['WS-V005']],
  [
    'a hidden number where several are meant',
    [message('a', { plural: 'count', one: 'one', other: 'many' }, six)],
    ['WS-V006'],
  ],
  ['a brace that is not closed', [message('a', 'A {name', 'أ')], ['WS-V007']],
  ['markup', [message('a', 'A <b>b</b>', 'أ')], ['WS-V013']],
  ['a quoted argument', [message('a', "A '{name}", 'أ')], ['WS-V014']],
  ['an argument of another type', [message('a', '{n, number}', 'أ {n, select, other {أ}}')], ['WS-V005']],
  ['an avoided English term', [term, message('a', 'New users', 'جديد')], ['WS-V009']],
  ['an avoided Arabic term with an article', [term, message('a', 'New', 'وللمستخدمين')], ['WS-V009']],
  [
    'an avoided term beside a phrase in which it is allowed',
    [termWith({ en: ['power users'], ar: [] }), message('a', 'Power users and users', 'جديد')],
    ['WS-V009'],
  ],
  ['a list of allowed phrases in one language only', [termWith({ en: ['power users'] })], ['WS-V001']],
  ['capitals', [message('a', 'CLOSE NOW', 'أغلق')], ['WS-V010']],
  ['an exclamation mark if the mechanics allow none', [calm, message('a', 'Hi!', 'أهلًا')], ['WS-V010']],
  ['Arabic text in Latin letters', [message('a', 'Close', 'Close')], ['WS-V011']],
  ['a group that does not exist', [{ path: 'voice.mood.x', value: 1 }], ['WS-V012']],
  ['a dimension of tone that does not exist', [{ path: 'voice.tone.loud-quiet', value: 0 }], ['WS-V008']],
])('%s is reported', (_, tokens, want) => {
  expect(codes(tokens)).toEqual(want);
});

test('an avoided term is allowed inside a phrase that the term excepts, and nowhere else', () => {
  const excepted = termWith({ en: ['power user'], ar: ['رقم المستخدم'] });
  expect(codes([excepted, message('a', 'A power user', 'رقم المستخدم')])).toEqual([]);
  expect(codes([excepted, message('a', 'A power user and a user', 'رقم المستخدم والمستخدم')])).toEqual([
    'WS-V009',
    'WS-V009',
  ]);
});

describe('tone', () => {
  test.each([[1.2], [-1.01], ['warm'], [Number.NaN]])('%j is out of range', (value) => {
    const tokens = tone.map((token, index) => (index === 0 ? { ...token, value } : token));
    expect(compileVoice(tokens).diagnostics.map(({ code }) => code)).toEqual(['WS-V008']);
  });

  test('a missing dimension is reported', () => {
    expect(compileVoice(tone.slice(1)).diagnostics[0]!.message).toContain('voice.tone.funny-serious');
  });
});

test('all problems are reported at once, each with a location and a documented code', () => {
  const { diagnostics } = compileVoice([
    ...tone,
    message('a', 'A {x}', undefined),
    message('b', 'SHOUTING', 'أ'),
    message('c', 'C {n}', 'ج'),
  ]);
  expect(diagnostics.map(({ code, location }) => [code, location])).toEqual([
    ['WS-V002', place],
    ['WS-V005', place],
    ['WS-V010', place],
  ]);
  for (const { code } of diagnostics) expect(voiceCodes).toHaveProperty(code);
});
