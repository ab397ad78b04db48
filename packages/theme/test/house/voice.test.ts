import { describe, expect, test } from 'vitest';
import { compileVoice, formatMessage } from '../../../voice/src/index.js';
import { contentOf, messageKeys, ownKeys } from '../../../voice/test/tokens.js';
import { houseBrands } from './house-brands.js';

const locales = { en: 'en', ar: 'ar-u-nu-arab' };
const compile = (brand?: string) => compileVoice(contentOf(brand), { locales });

test('the shared voice compiles without diagnostics', () => {
  expect(compile().diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

describe.each(houseBrands)('the voice of %s', (brand) => {
  const { voice, diagnostics } = compile(brand);

  test('compiles without diagnostics', () => {
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  // Every argument that a message of the contract has.
  const valuesOf = (names: string, value: string | number) =>
    Object.fromEntries(names.split(' ').map((each) => [each, value]));
  const texts = {
    ...valuesOf('name names dates example text label problem size types language letter month months', 'T'),
    ...valuesOf('most places source year zone to lightness chroma', 'T'),
    // Where a message has no such choice, it has `other`.
    ...valuesOf('action answer kind mode role scope state status use view', 'T'),
  };
  const choices = { light: 'dark', strength: 'pale', hue: 'red', gamut: 'p3', address: 'feminine' };
  const numbers = {
    ...valuesOf('page min low index step number of part total place people share chance confidence mean from days', 2),
    ...valuesOf('max high value', 9),
    ...valuesOf('date by until', Date.UTC(2026, 10, 30)),
  };

  test('formats every message for every number in both languages, without placeholders left', () => {
    for (const [language, locale] of Object.entries(locales)) {
      for (const message of Object.values(voice.messages[language]!)) {
        for (const count of [0, 1, 2, 3, 11, 100]) {
          expect(formatMessage(message, locale, { ...texts, ...choices, ...numbers, count })).not.toMatch(/[{}]/u);
        }
      }
    }
  });
});

describe.each(houseBrands)('the words of %s', (brand) => {
  // Labels of controls are neutral in every brand: what one brand words, all do. A brand that offers a form of address has
  // its own words for the messages that command.
  const worded = new Set(houseBrands.flatMap((each) => ['en', 'ar'].flatMap((other) => ownKeys(each, other))));
  test.each(['en', 'ar'])('are of the messages that any house brand words itself, in "%s"', (language) => {
    expect(ownKeys(brand, language).toSorted()).toEqual([...worded].toSorted());
    expect(worded.size).toBeGreaterThan(20);
    expect([...worded].filter((key) => !messageKeys.includes(key))).toEqual([]);
  });
});

test('every control has an expected word in both languages, and every message a tier', () => {
  const { notes } = compile(houseBrands[0]!).voice;
  const without = Object.entries(notes).filter(
    ([, { tier, expects }]) =>
      tier === undefined || (tier === 'control' && !(expects?.['en']?.length && expects['ar']?.length)),
  );
  expect(without.map(([key]) => key)).toEqual([]);
  expect(Object.keys(notes).toSorted()).toEqual(messageKeys.toSorted());
});

const situationNames =
  'welcome instruction waiting success empty error loss refusal apology consent celebration invitation'.split(' ');
const channelNames = ['interface', 'push', 'email', 'post', 'reply', 'sms', 'print', 'speech'];

describe.each(houseBrands)('the voice of %s is complete', (brand) => {
  const { voice } = compile(brand);

  test('each of the twelve situations has a feeling, a pattern, advice and two examples in both languages', () => {
    expect(voice.situations.map(({ name }) => name)).toEqual(situationNames);
    for (const language of ['en', 'ar']) {
      for (const { feeling, pattern, do: advice, dont, examples = [] } of voice.situations) {
        expect(examples.filter(({ instead, write }) => instead?.[language] && write[language])).toHaveLength(2);
        for (const part of [feeling, pattern, advice, dont]) expect(part?.[language]?.length).toBeGreaterThan(0);
      }
    }
  });

  test('it has eight channels, evidence for each dimension, three to five traits with an owner, and a review', () => {
    expect(voice.channels.map(({ name }) => name)).toEqual(channelNames);
    expect(Object.keys(voice.evidence).toSorted()).toEqual(Object.keys(voice.tone).toSorted());
    expect(voice.traits.length).toBeGreaterThanOrEqual(3);
    expect(voice.traits.length).toBeLessThanOrEqual(5);
    for (const { meaning, why, owner, date } of voice.traits)
      for (const part of [meaning, why, owner, date]) expect(part).toBeDefined();
    for (const language of ['en', 'ar']) expect(voice.reviewed[language]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});

test('no two house brands write the same in a situation, a ritual or a sample', () => {
  for (const language of ['en', 'ar']) {
    const texts = houseBrands.flatMap((brand) => {
      const { situations, samples, rituals } = compile(brand).voice;
      const examples = situations.flatMap(({ examples: all = [] }) => all.map(({ write }) => write[language]));
      // A greeting or a wish is as people say it.
      const own = ['thanks', 'first-story', 'never-joked-about', 'farewell'].map((name) => rituals[name]?.[language]);
      return [...examples, ...Object.values(samples).map((text) => text[language]), ...own];
    });
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  }
});

test('no two house brands have the same words', () => {
  const messages = houseBrands.map((brand) => compile(brand).voice.messages);
  // Labels are worded plainly; brands differ in what they say about moments.
  for (const language of ['en', 'ar']) {
    const all = new Set(messages.map((each) => JSON.stringify(each[language])));
    expect(all.size, `words in "${language}"`).toBe(houseBrands.length);
  }
});
