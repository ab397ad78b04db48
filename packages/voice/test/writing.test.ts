import { describe, expect, test } from 'vitest';
import { compileVoice, type BrandVoice, type Term } from '../src/index.js';
import { exportCspell, exportGuide, exportPrompt } from '../src/writing/index.js';
import { brands, contentOf } from './tokens.js';

const voiceOf = (brand: string) => compileVoice(contentOf(brand), { locales: { en: 'en', ar: 'ar' } }).voice;

/** Texts of a voice in one language, without examples. */
const textsIn = (voice: BrandVoice, language: string) => [
  ...voice.traits.flatMap(({ weAre, weAreNot, meaning, why }) =>
    [weAre, weAreNot, meaning, why].map((text) => text?.[language]),
  ),
  ...voice.lexicon.flatMap(({ avoid, why }) => [...(avoid[language] ?? []), avoid[language] && why?.[language]]),
  ...voice.mechanics.map(({ rule }) => rule[language]),
  ...voice.situations.flatMap(({ examples = [] }) =>
    examples.flatMap(({ instead, write }) => [instead?.[language], write[language]]),
  ),
  ...Object.values(voice.rituals).map((text) => text[language]),
  ...Object.values(voice.evidence).flatMap((texts) => texts[language] ?? []),
];

describe.each(brands)('the guide of %s', (brand) => {
  const voice = voiceOf(brand);
  test.each(['en', 'ar'])('has every text that the voice has in %s, and none of the other language', (language) => {
    const guide = exportGuide(voice, { language });
    expect(textsIn(voice, language).filter((text) => text !== undefined && !guide.includes(text))).toEqual([]);
    expect(guide).not.toMatch(/undefined|\[object/u);
    const other = textsIn(voice, language === 'en' ? 'ar' : 'en').filter(
      (text) => text !== undefined && text.length > 12,
    );
    const own = new Set(textsIn(voice, language));
    expect(other.filter((text) => !own.has(text) && guide.includes(text!))).toEqual([]);
  });
});

test.each(brands)('the Arabic prompt of %s has no English but keys, names and locales', (brand) => {
  const prompt = exportPrompt(voiceOf(brand), { language: 'ar' });
  const latin = prompt.match(/(?<![\w(-])[A-Za-z]{2,}[\w-]*/gu) ?? [];
  // Of words in Latin letters only those remain that the texts of the brand have.
  const own = JSON.stringify(contentOf(brand).map(({ value }) => value));
  expect(latin.filter((word) => !own.includes(word))).toEqual([]);
  expect(prompt.match(/^#+ .*$/gmu)?.filter((line) => !/\p{Script=Arabic}/u.test(line))).toEqual([]);
  expect(prompt).not.toMatch(/[“;?]/u);
});

describe.each(brands)('the prompt of %s', (brand) => {
  const voice = voiceOf(brand);
  test.each([
    ['ar', 'en'],
    ['en', 'ar'],
  ])('has the notes on address in %s, and not those in %s', (language, other) => {
    const { register, dialect } = voice.address[language] ?? {};
    const prompt = exportPrompt(voice, { language });
    const notes = [register, dialect].filter((note) => note !== undefined);
    const found = notes.map((note) => [prompt.includes(` ${note[language]}.`), prompt.includes(` ${note[other]}.`)]);
    expect(found).toEqual(notes.map(() => [true, false]));
  });
  test.each(['en', 'ar'])(
    'has every trait, avoided term, preferred term and rule that the brand has in %s',
    (language) => {
      const prompt = exportPrompt(voice, { language });
      const wanted = [
        ...voice.traits.flatMap(({ weAre, weAreNot }) => [weAre[language], weAreNot[language]]),
        ...voice.lexicon.flatMap(({ prefer, avoid }) => [
          ...(avoid[language] ? (prefer[language] ?? []) : []),
          ...(avoid[language] ?? []),
        ]),
        ...voice.mechanics.map(({ rule }) => rule[language]),
        ...(voice.address[language]?.never ?? []),
        ...voice.situations.flatMap(({ feeling, pattern, do: does, dont }) => [
          feeling?.[language],
          ...[pattern, does, dont].flatMap((texts) => texts?.[language] ?? []),
        ]),
        ...voice.channels.map(({ name }) => name),
      ];
      expect(wanted.filter((text) => text !== undefined && !prompt.includes(text))).toEqual([]);
      expect(prompt).not.toMatch(/undefined|\[object/u);
    },
  );
});

const term: Term = {
  name: 'member',
  prefer: { en: ['member'], ar: ['عضو'] },
  avoid: { en: ['user', 'end user', 'client'], ar: ['مستخدم'] },
  swap: { en: { client: 'guest' } },
};
const exception: Term = {
  name: 'story',
  prefer: { en: ['story'] },
  avoid: { en: ['content'] },
  except: { en: ['main content'] },
};
const read = (lexicon: readonly Term[]) =>
  JSON.parse(exportCspell({ lexicon, mechanics: [] }, { languages: ['en', 'ar'], words: ['Wusum'] })) as {
    readonly words: readonly string[];
    readonly flagWords: readonly string[];
  };

test('the CSpell list knows names and preferred words, and flags avoided words with what to write', () => {
  const { words, flagWords } = read([term]);
  expect(words).toEqual(['Wusum', 'member', 'عضو']);
  expect(flagWords).toEqual(expect.arrayContaining(['user->member', '!users', 'client->guest', 'مستخدم->عضو']));
  expect(flagWords.join(' ')).not.toContain('end user');
});

test('the CSpell list flags no word that is right in a phrase, nor one that another term prefers', () => {
  const other: Term = { name: 'other', prefer: { en: ['reader'] }, avoid: { en: ['member'] } };
  expect(read([exception, term, other]).flagWords.filter((word) => /content|^!?member/u.test(word))).toEqual([]);
});
