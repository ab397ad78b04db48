import { readFileSync } from 'node:fs';
import { createChecker, type Checker } from '../../src/check/index.js';
import { compileVoice, compileLexicon, type BrandVoice, type Term } from '../../src/index.js';
import { contentOf } from '../tokens.js';
import type { Language } from './lines.js';

/** A held line: written for a brand, and no text of its files. */
export interface SpokenLine {
  readonly brand: string;
  readonly moment: string;
  readonly text: string;
}

const moments = JSON.parse(readFileSync(new URL('speakers.json', import.meta.url), 'utf8')) as readonly (Readonly<
  Record<string, readonly [en: string, ar: string]>
> & { readonly moment: string })[];

/** The held lines of all brands in one language. */
export const spokenLines = (language: Language): SpokenLine[] =>
  moments.flatMap(({ moment, ...lines }) =>
    Object.entries(lines).map(([brand, [en, ar]]) => ({ brand, moment, text: language === 'en' ? en : ar })),
  );

export const speakers: readonly string[] = Object.keys(moments[0]!).filter((name) => name !== 'moment');

interface Rules {
  readonly checker: Checker;
  /** Finds the words that the brand prefers, and its figures of speech. */
  readonly words: ReturnType<typeof compileLexicon>;
}

function rulesOf(voice: BrandVoice, language: Language): Rules {
  const address = voice.address[language];
  const own: Term[] = [
    ...voice.lexicon.map(({ name, prefer }) => ({ name, avoid: prefer, prefer: {} })),
    ...Object.entries(voice.metaphors).map(([name, avoid]) => ({ name, avoid, prefer: {} })),
  ];
  return {
    checker: createChecker(voice, {
      language,
      digits: language === 'ar' ? 'arab' : 'latn',
      ...(address && { address }),
    }),
    words: compileLexicon(own, language),
  };
}

/** How the rules of the five brands judge one line. */
export interface SpeakerGuess extends SpokenLine {
  /** Brand → findings of its rules. */
  readonly faults: Readonly<Record<string, number>>;
  /** Brands whose rules find fewest. */
  readonly fewest: readonly string[];
  /** Of these, the brands that most words of the line belong to. */
  readonly withWords: readonly string[];
}

const best = (names: readonly string[], score: (name: string) => number): string[] => {
  const most = Math.max(...names.map(score));
  return names.filter((name) => score(name) === most);
};

/** Guesses who speaks in each held line, by what the checker of each brand finds. */
export function guessSpeakers(language: Language): SpeakerGuess[] {
  const rules = new Map(
    speakers.map((brand) => {
      const { voice } = compileVoice(contentOf(brand), { locales: { en: 'en', ar: 'ar' } });
      return [brand, rulesOf(voice, language)] as const;
    }),
  );
  return spokenLines(language).map((line) => {
    const faults = Object.fromEntries(
      Array.from(rules, ([brand, { checker }]) => [brand, checker.check(line.text).length] as const),
    );
    const fewest = best(speakers, (brand) => -faults[brand]!);
    const withWords = best(fewest, (brand) => rules.get(brand)!.words.find(line.text).length);
    return { ...line, faults, fewest, withWords };
  });
}

/** How often a guess is right, how often it is one of several, and how often it is wrong. */
export interface SpeakerFigures {
  readonly lines: number;
  readonly right: number;
  readonly among: number;
  readonly wrong: number;
  /** Right guesses that chance would have: one of the tied brands for each line. */
  readonly expected: number;
}

export function figuresOf(guesses: readonly SpeakerGuess[], by: 'fewest' | 'withWords'): SpeakerFigures {
  const right = guesses.filter((guess) => guess[by].length === 1 && guess[by][0] === guess.brand).length;
  const among = guesses.filter((guess) => guess[by].length > 1 && guess[by].includes(guess.brand)).length;
  const wrong = guesses.filter((guess) => !guess[by].includes(guess.brand)).length;
  const expected = guesses.reduce(
    (sum, guess) => sum + (guess[by].includes(guess.brand) ? 1 / guess[by].length : 0),
    0,
  );
  return { lines: guesses.length, right, among, wrong, expected };
}
