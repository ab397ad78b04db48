import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileVoice, smsSegments, toneDimensions, type VoiceToken } from '../src/index.js';

describe('text messages', () => {
  test.each([
    ['nothing', '', 'gsm', 0, 0],
    ['160 characters of the basic set', 'a'.repeat(160), 'gsm', 160, 1],
    ['one more: parts have 153', 'a'.repeat(161), 'gsm', 161, 2],
    ['two parts that are full', 'a'.repeat(306), 'gsm', 306, 2],
    ['three parts', 'a'.repeat(307), 'gsm', 307, 3],
    ['a euro sign is two', '€'.repeat(80), 'gsm', 160, 1],
    ['an escaped character is not divided', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm', 306, 3],
    ['70 Arabic letters', 'ن'.repeat(70), 'ucs2', 70, 1],
    ['one more: parts have 67', 'ن'.repeat(71), 'ucs2', 71, 2],
    ['a vowel sign is one', 'نُ'.repeat(36), 'ucs2', 72, 2],
    ['one Arabic letter in English', `${'a'.repeat(70)}ن`, 'ucs2', 71, 2],
    ['a typographic apostrophe', `${'a'.repeat(70)}’`, 'ucs2', 71, 2],
    ['an emoji is two and not divided', `${'ن'.repeat(66)}😀${'ن'.repeat(66)}`, 'ucs2', 134, 3],
  ] as const)('%s', (_name, text, encoding, units, segments) => {
    expect(smsSegments(text)).toEqual({ encoding, units, segments });
  });

  test('a longer text never takes fewer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 20 }), (one, more) => {
        expect(smsSegments(one + more).segments).toBeGreaterThanOrEqual(smsSegments(one).segments);
      }),
      { numRuns: 50 },
    );
  });
});

const tone: VoiceToken[] = toneDimensions.map((name) => ({ path: `voice.tone.${name}`, value: 0 }));
const channels: VoiceToken[] = Object.entries({
  push: { characters: 20, subject: 8, sentences: 1, exclamation: 0, links: false, emoji: false },
  sms: { segments: 1 },
}).map(([name, value]) => ({ path: `voice.channel.${name}`, value }));
const location = { file: 'words.json', line: 7, column: 3 };
const locales = { en: 'en', ar: 'ar' };

/** Problems of a message in a channel, as `code language`. */
function problemsOf(note: Readonly<Record<string, string>>, en: string, ar: string) {
  const tokens: VoiceToken[] = [
    ...tone,
    ...channels,
    { path: 'messages.news.one', value: note, location: { file: 'messages.json', line: 2, column: 5 } },
    { path: 'words.en.news.one', value: en, location },
    { path: 'words.ar.news.one', value: ar, location },
  ];
  return compileVoice(tokens, { locales }).diagnostics;
}

const long = 'ن'.repeat(71);
test.each<[name: string, note: Readonly<Record<string, string>>, en: string, ar: string, want: string[]]>([
  ['within the limits', { channel: 'push' }, 'It has arrived.', 'وصلت.', []],
  ['a long push', { channel: 'push' }, 'Your story has arrived.', 'وصلت.', ['WS-V022 words.en']],
  ['vowel signs are no characters', { channel: 'push' }, 'Here.', 'وَصَلَتِ الحِكَايَةُ الآنَ', []],
  ['a long subject', { channel: 'push', part: 'subject' }, 'Arrived', 'وصلت حكايتكم', ['WS-V022 words.ar']],
  [
    'two sentences',
    { channel: 'push' },
    'It came. Read it.',
    'وصلت. اقرؤوها.',
    ['WS-V022 words.en', 'WS-V022 words.ar'],
  ],
  ['an exclamation mark', { channel: 'push' }, 'It came!', 'وصلت.', ['WS-V010 words.en']],
  ['an emoji', { channel: 'push' }, 'It came 🎉', 'وصلت.', ['WS-V043 words.en']],
  ['a link', { channel: 'push' }, 'See https://a.org', 'وصلت.', ['WS-V043 words.en']],
  ['71 Arabic letters in a text message', { channel: 'sms' }, 'a'.repeat(150), long, ['WS-V022 words.ar']],
  [
    'the longest form counts, not the values',
    { channel: 'push' },
    '{count, plural, one {# story} other {All # stories of {name} are here}}',
    '{count, plural, zero {#} one {#} two {#} few {# أ} many {# أ} other {# {name}}}',
    ['WS-V022 words.en'],
  ],
  ['no such channel', { channel: 'pusch' }, 'Here', 'هنا', ['WS-V026 messages.news']],
])('%s', (_name, note, en, ar, want) => {
  const found = problemsOf(note, en, ar).filter(({ code }) => code !== 'WS-V003' && code !== 'WS-V006');
  const facts = found.map(({ code, message }) => `${code} ${/"((?:words|messages)\.\w+)/u.exec(message)?.[1] ?? ''}`);
  expect(facts.toSorted()).toEqual(want.toSorted());
});

test('the place is that of the message, and an unknown channel has a suggestion', () => {
  expect(problemsOf({ channel: 'push' }, 'Your story has arrived.', 'وصلت.')[0]?.location).toEqual(location);
  expect(problemsOf({ channel: 'pusch' }, 'Here', 'هنا')[0]).toMatchObject({
    location: { file: 'messages.json', line: 2 },
    didYouMean: 'push',
  });
});
