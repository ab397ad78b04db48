import { describe, expect, test } from 'vitest';
import { compileVoice, toneDimensions, voiceCodes, type VoiceToken } from '../src/index.js';

const tone: VoiceToken[] = toneDimensions.map((name) => ({ path: `voice.tone.${name}`, value: 0 }));
const place = { file: 'words.json', line: 7, column: 3 };
/** A message in several languages. */
const message = (key: string, texts: Readonly<Record<string, string>>): VoiceToken[] =>
  Object.entries(texts).map(([language, value]) => ({ path: `words.${language}.${key}`, value, location: place }));
const both = (key: string, en: string, ar: string): VoiceToken[] => message(key, { en, ar });
/** A term; the avoided word is correct in the phrases of `except`. */
const term = (except?: Readonly<Record<string, readonly string[]>>): VoiceToken => ({
  path: 'voice.term.member',
  value: {
    prefer: { en: ['member'], ar: ['عضو'] },
    avoid: { en: ['user'], ar: ['مستخدم'] },
    why: { en: 'People.', ar: 'ناس.' },
    ...(except && { except }),
  },
});
const calm: VoiceToken = {
  path: 'voice.mechanic.exclamation',
  value: { rule: { en: 'None.', ar: 'لا.' }, limit: 0 },
};
const locales = { en: 'en', ar: 'ar-u-nu-arab' };
const six = '{count, plural, zero {لا} one {واحد} two {اثنان} few {# أ} many {# ب} other {# ج}}';
const codes = (tokens: VoiceToken[]) =>
  compileVoice([...tone, ...tokens], { locales }).diagnostics.map(({ code }) => code);

test('a valid voice compiles to tone, traits, lexicon, mechanics and messages', () => {
  const trait = { path: 'voice.trait.manner', value: { weAre: { en: 'a', ar: 'أ' }, weAreNot: { en: 'b', ar: 'ب' } } };
  const reviewed = ['en', 'ar'].map((id) => ({ path: `voice.reviewed.${id}`, value: { by: 'a', on: '2026-11-29' } }));
  const tokens = [...tone, trait, term(), calm, ...reviewed, ...both('action.close', 'Close', 'أغلق')];
  const { voice, diagnostics } = compileVoice(tokens, { locales });
  expect(diagnostics).toEqual([]);
  expect(voice).toMatchObject({
    tone: { 'funny-serious': 0, 'formal-casual': 0, 'respectful-irreverent': 0, 'enthusiastic-matter-of-fact': 0 },
    traits: [{ name: 'manner', weAre: { en: 'a', ar: 'أ' }, weAreNot: { en: 'b', ar: 'ب' } }],
    lexicon: [{ name: 'member', ...(term().value as object) }],
    mechanics: [{ name: 'exclamation', rule: { en: 'None.', ar: 'لا.' }, limit: 0 }],
    messages: { en: { 'action.close': 'Close' }, ar: { 'action.close': 'أغلق' } },
  });
});

test('the languages are those of the locales; words of other languages are ignored', () => {
  const words = message('a.b', { fr: 'Fermer', ur: 'بند کریں', en: 'Close' });
  const { voice } = compileVoice(words, { locales: { fr: 'fr', ur: 'ur' } });
  expect(voice.messages).toEqual({ fr: { 'a.b': 'Fermer' }, ur: { 'a.b': 'بند کریں' } });
});

test.each<[string, VoiceToken[], string[]]>([
  ['an empty text', both('a', 'A', ' '), ['WS-V002']],
  [
    'four of six Arabic forms',
    both('a', '{count, plural, one {x} other {# x}}', '{count, plural, one {أ} two {ب} few {#} other {#}}'),
    ['WS-V003', 'WS-V003'],
  ],
  [
    'an English form that English never uses',
    both('a', '{count, plural, one {x} few {# x} other {# x}}', six),
    ['WS-V004'],
  ],
  ['a placeholder in one language only', both('a', 'Mark of {name}', 'وسم'), ['WS-V005']],
  ['a hidden number where several are meant', both('a', '{count, plural, one {one} other {many}}', six), ['WS-V006']],
  ['a brace that is not closed', both('a', 'A {name', 'أ'), ['WS-V007']],
  ['markup', both('a', 'A <b>b</b>', 'أ'), ['WS-V013']],
  ['a quoted argument', both('a', "A '{name}", 'أ'), ['WS-V014']],
  ['an argument of another type', both('a', '{n, number}', 'أ {n, select, other {أ}}'), ['WS-V005']],
  ['an avoided English term', [term(), ...both('a', 'New users', 'جديد')], ['WS-V009']],
  ['an avoided Arabic term with an article', [term(), ...both('a', 'New', 'وللمستخدمين')], ['WS-V009']],
  [
    'an avoided term beside a phrase in which it is allowed',
    [term({ en: ['power users'] }), ...both('a', 'Power users and users', 'جديد')],
    ['WS-V009'],
  ],
  ['capitals', both('a', 'CLOSE NOW', 'أغلق'), ['WS-V010']],
  ['an exclamation mark if the mechanics allow none', [calm, ...both('a', 'Hi!', 'أهلًا')], ['WS-V010']],
  ['Arabic text in Latin letters', both('a', 'Close', 'Close'), ['WS-V011']],
  ['English text in Arabic letters', both('a', 'أغلق', 'أغلق'), ['WS-V011']],
  ['a group that does not exist', [{ path: 'voice.mood.x', value: 1 }], ['WS-V012']],
])('%s is reported', (_, tokens, want) => {
  expect(codes(tokens)).toEqual(want);
});

test('an avoided term is allowed inside a phrase that the term excepts, and nowhere else', () => {
  const excepted = term({ en: ['power user'], ar: ['رقم المستخدم'] });
  expect(codes([excepted, ...both('a', 'A power user', 'رقم المستخدم')])).toEqual([]);
  expect(codes([excepted, ...both('a', 'A power user and a user', 'رقم المستخدم والمستخدم')])).toEqual([
    'WS-V009',
    'WS-V009',
  ]);
});

describe('tone', () => {
  test.each([[1.2], [-1.01], ['warm'], [Number.NaN]])('%j is out of range', (value) => {
    const tokens = tone.map((token, index) => (index === 0 ? { ...token, value } : token));
    expect(compileVoice(tokens, { locales }).diagnostics.map(({ code }) => code)).toEqual(['WS-V008']);
  });

  test('a missing dimension is reported; without any, all are 0', () => {
    expect(compileVoice(tone.slice(1), { locales }).diagnostics[0]!.message).toContain('voice.tone.funny-serious');
    expect(compileVoice([], { locales }).diagnostics).toEqual([]);
  });

  test('may have dimensions besides the four', () => {
    const own = { path: 'voice.tone.brief-detailed', value: 0.5 };
    expect(compileVoice([...tone, own], { locales }).voice.tone).toMatchObject({ 'brief-detailed': 0.5 });
  });
});

test('all problems are reported at once, each with a location and a documented code', () => {
  const words = [...both('a', 'A {x}', ' '), ...both('b', 'SHOUTING', 'أ'), ...both('c', 'C {n}', 'ج')];
  const { diagnostics } = compileVoice([...tone, ...words], { locales });
  expect(diagnostics.map(({ code, location }) => [code, location])).toEqual([
    ['WS-V002', place],
    ['WS-V005', place],
    ['WS-V010', place],
  ]);
  for (const { code } of diagnostics) expect(voiceCodes).toHaveProperty(code);
});

test('a problem inside of a text has its place from `placeInText`', () => {
  const placeInText = (text: typeof place, range: { readonly offset: number }) => ({ ...text, column: range.offset });
  const words = message('a', { en: 'Close {' });
  const { diagnostics } = compileVoice(words, { locales, placeInText });
  expect(diagnostics.map(({ code, location }) => [code, location?.column])).toEqual([['WS-V007', 6]]);
});
