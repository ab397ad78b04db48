import { describe, expect, test } from 'vitest';
import { compileVoice, toneDimensions, type VoiceToken } from '../src/index.js';

const locales = { en: 'en', ar: 'ar-u-nu-arab' };
const tone = (funny: number): VoiceToken[] =>
  toneDimensions.map((name) => ({ path: `voice.tone.${name}`, value: name === 'funny-serious' ? funny : 0 }));
const words = (key: string, en: string, ar: string): VoiceToken[] => [
  { path: `words.en.${key}`, value: en },
  { path: `words.ar.${key}`, value: ar },
];
const note = (key: string, value: object): VoiceToken => ({ path: `messages.${key}`, value });
const voice = (path: string, value: unknown): VoiceToken => ({ path: `voice.${path}`, value });
const reviewed = ['en', 'ar'].map((id) => voice(`reviewed.${id}`, { by: 'An editor', on: '2026-11-29' }));
const codesOf = (tokens: readonly VoiceToken[], funny = 0): string[] =>
  compileVoice([...tone(funny), ...reviewed, ...tokens], { locales }).diagnostics.map(({ code }) => code);

const close = note('close', {
  tier: 'control',
  expects: { en: ['close'], ar: ['إغلاق', 'أغلق', 'نغلق', 'سكّر'] },
  max: { en: 24 },
});
const light = voice('metaphor.light', { en: ['light'], ar: ['ضوء'] });
const loading = (tier: string, plain?: object) => note('loading', { tier, ...(plain && { plain }) });
const lit = words('loading', 'Collecting light', 'نجمع الضوء');
const plain = { en: 'Loading', ar: 'جارٍ التحميل' };

describe('a message is what messages.json declares', () => {
  test.each<[string, VoiceToken[], string[]]>([
    ['an expected word', [close, ...words('close', 'Close this', 'إغلاق')], []],
    [
      'an expected word in another case, between others',
      [close, ...words('close', 'Please Close it', 'ثم إغلاقها')],
      [],
    ],
    [
      'an expected word with an ending: a command to several, with a pronoun',
      [close, ...words('close', 'Close', 'سكّروها')],
      [],
    ],
    ['another word instead', [close, ...words('close', 'Done here', 'خلصنا')], ['WS-V021', 'WS-V021']],
    ['an expected word inside of a longer one', [close, ...words('close', 'A closet', 'إغلاق')], ['WS-V021']],
    [
      'an expected word in every form of a plural',
      [
        note('n', { tier: 'control', expects: { en: ['remove'] } }),
        { path: 'words.en.n', value: '{count, plural, one {Remove # item} other {# items}}' },
        { path: 'words.ar.n', value: 'إزالة {count}' },
      ],
      ['WS-V021'],
    ],
    ['a length', [close, ...words('close', 'Close this, when you are ready', 'إغلاق')], ['WS-V022']],
    [
      'a length without values and vowel signs',
      [note('a', { max: { en: 7, ar: 5 } }), ...words('a', 'Mark of {name}', 'وَسْمُ {name}')],
      [],
    ],
    ['a figure of speech in a moment', [light, loading('moment'), ...lit], []],
    ['a figure of speech without a tier', [light, ...lit], []],
    ['a figure of speech in a state', [light, loading('status'), ...lit], ['WS-V023', 'WS-V023']],
    ['a figure of speech in a control', [light, loading('control'), ...lit], ['WS-V023', 'WS-V023']],
    ['a figure of speech with plain text', [light, loading('status', plain), ...lit], []],
    ['plain text in one language', [light, loading('status', { en: 'Loading' }), ...lit], ['WS-V023']],
    [
      'plain text of a control, which is named by what is seen',
      [light, loading('control', { en: 'Load' }), ...words('loading', 'Load', 'تحميل')],
      ['WS-V044'],
    ],
    [
      'a figure of speech in a right, whatever is plain',
      [light, loading('legal', plain), ...lit],
      ['WS-V023', 'WS-V023', 'WS-V044', 'WS-V044'],
    ],
    [
      'a figure of speech for screen readers',
      [light, loading('assistive', plain), ...lit],
      ['WS-V023', 'WS-V023', 'WS-V044', 'WS-V044'],
    ],
    [
      'a word that contains a figure of speech',
      [light, loading('legal'), ...words('loading', 'Delightful', 'ضوضاء')],
      [],
    ],
    ['a situation that exists', [note('a', { situation: 'error' }), voice('situation.error', {})], []],
    ['a situation that does not', [note('a', { situation: 'eror' }), voice('situation.error', {})], ['WS-V026']],
    [
      'the limits of its situation',
      [
        note('a', { situation: 'loss' }),
        voice('situation.loss', { limits: { exclamation: 0, words: 3, characters: 14 } }),
        ...words('a', 'It is gone now!', 'ذهب'),
      ],
      ['WS-V010', 'WS-V022', 'WS-V022'],
    ],
  ])('%s', (_, tokens, want) => {
    expect(codesOf(tokens)).toEqual(want);
  });
});

const variants = { path: 'brand.address', value: { ar: { variants: ['feminine'] } } };
const invite = (ar: string) => words('invite', 'Send it', ar);

describe('a message has a form for each variant of address', () => {
  test.each<[string, VoiceToken[], string[]]>([
    ['a form for each', [variants, ...invite('{address, select, feminine {احكي} other {احكِ}}')], []],
    ['none for a variant', [variants, ...invite('{address, select, other {احكِ}}')], ['WS-V024']],
    [
      'one that is no variant',
      [variants, ...invite('{address, select, feminine {احكي} plural {احكوا} other {احكِ}}')],
      ['WS-V024'],
    ],
    [
      'inside of a plural',
      [
        variants,
        ...invite('{n, plural, zero {ز} one {و} two {ث} few {#} many {#} other {# {address, select, other {احكِ}}}}'),
      ],
      ['WS-V024'],
    ],
    ['a command to one man without forms', [variants, ...invite('أرسل حكايتك')], ['WS-V024']],
    ['a verbal noun', [variants, ...invite('إرسال الحكاية')], []],
    ['a command where the brand has no variants', [...invite('أرسل حكايتك')], []],
  ])('%s', (_, tokens, want) => {
    // The two languages have different arguments here.
    expect(codesOf(tokens).filter((code) => code !== 'WS-V005')).toEqual(want);
  });
});

const member = voice('term.member', { prefer: { en: ['member'] }, avoid: { en: ['user'], ar: ['مستخدم'] } });
const calm = voice('mechanic.exclamation', { rule: {}, limit: 0 });
const both = (en: string, ar: string) => ({ en, ar });

describe('the texts of the voice follow the voice', () => {
  test.each<[string, VoiceToken[], string[]]>([
    ['an example', [member, voice('situation.a', { examples: [{ write: both('A user', 'أ') }] })], ['WS-V009']],
    [
      'what an example replaces may be wrong',
      [member, voice('situation.a', { examples: [{ instead: both('A user', 'أ'), write: both('A', 'أ') }] })],
      [],
    ],
    ['evidence', [calm, voice('evidence.funny-serious', { en: ['A', 'B!'], ar: ['أ'] })], ['WS-V010']],
    ['a ritual', [member, voice('ritual.thanks', both('A', 'للمستخدمين'))], ['WS-V009']],
    ['a greeting', [member, voice('channel.email', { greeting: both('Dear user', 'أ') })], ['WS-V009']],
    ['a sample', [member, voice('sample.arrived', both('A user', 'أ'))], ['WS-V009']],
    [
      'a wrong spelling of the name',
      [
        { path: 'brand.names', value: { en: { written: 'Souq', never: ['Souk'] } } },
        voice('ritual.a', both('At Souk', 'أ')),
      ],
      ['WS-V009'],
    ],
    [
      'a command to one man where the brand speaks to several',
      [
        { path: 'brand.address', value: { ar: { listener: { number: 'plural', gender: 'neutral' } } } },
        voice('ritual.a', both('A', 'أرسل الحكاية')),
      ],
      ['WS-V020'],
    ],
    ['evidence of no dimension', [voice('evidence.warm-cold', both('a', 'أ'))], ['WS-V026']],
    ['a delta of no dimension', [voice('situation.a', { delta: { 'funny-seriuos': 0.2 } })], ['WS-V026']],
  ])('%s', (_, tokens, want) => {
    expect(codesOf(tokens)).toEqual(want);
  });

  test.each([
    [-0.6, 0.4, ['WS-V027']],
    [-0.6, 0.6, []],
    [0.3, -0.3, []],
    [-0.4, undefined, ['WS-V027']],
  ])('without humour a tone of %d with a delta of %j is reported as %j', (funny, delta, want) => {
    const situation = voice('situation.loss', {
      ...(delta !== undefined && { delta: { 'funny-serious': delta } }),
      limits: { humour: false },
    });
    expect(codesOf([situation], funny)).toEqual(want);
  });
});

describe('each language with texts has a review', () => {
  const codes = (tokens: readonly VoiceToken[]): string[] =>
    compileVoice([...tone(0), ...tokens], { locales }).diagnostics.map(({ code }) => code);

  test.each<[string, VoiceToken[], string[]]>([
    ['a ritual in both', [voice('ritual.a', both('A', 'أ'))], ['WS-V025', 'WS-V025']],
    ['a ritual in one', [voice('ritual.a', { en: 'A' })], ['WS-V025']],
    ['a review of one', [voice('ritual.a', both('A', 'أ')), ...reviewed.slice(1)], ['WS-V025']],
    ['a review of both', [voice('ritual.a', both('A', 'أ')), ...reviewed], []],
    ['words and a lexicon alone', [member, ...words('a', 'A', 'أ')], []],
  ])('%s', (_, tokens, want) => {
    expect(codes(tokens)).toEqual(want);
  });
});

test('tokens of designers in a group called brand or messages are no content', () => {
  const given: VoiceToken[] = [
    { path: 'messages.background', type: 'color', value: {} },
    { path: 'brand.address', type: 'number', value: 1 },
  ];
  const compiled = compileVoice([...tone(0), ...given], { locales }).voice;
  expect([compiled.notes, compiled.address]).toEqual([{}, {}]);
});

test('the place of a text inside of an entry is found by its path', () => {
  const place = { file: 'voice.json', line: 3, column: 5 };
  const paths: unknown[] = [];
  const placeInValue = (token: VoiceToken, path: readonly (string | number)[]) => {
    paths.push([token.path, ...path]);
    return { ...place, line: 9 };
  };
  const situation = { ...voice('situation.a', { examples: [{ write: both('A user', 'أ') }] }), location: place };
  const { diagnostics } = compileVoice([...tone(0), ...reviewed, member, situation], { locales, placeInValue });
  expect(diagnostics.map(({ location }) => location?.line)).toEqual([9]);
  expect(paths).toEqual([['voice.situation.a', 'examples', 0, 'write', 'en']]);
});
