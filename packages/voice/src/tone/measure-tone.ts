import { createPhraseAutomaton, withoutOverlaps } from '../lexicon/phrase-automaton.js';
import { splitWords } from '../text/words.js';
import { toneDimensions, type ToneDimension } from '../types.js';
import { toneWords } from './words.js';

/** What moved a meter: a word of a list or a mark. */
export interface ToneEvidence {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** −1 leans to the first word of the dimension, 1 to the second. */
  readonly leans: -1 | 1;
}

/** One dimension of a text. */
export interface ToneMeter {
  readonly dimension: ToneDimension;
  /** From −1 to 1, as in `voice.json`; 0 without evidence. */
  readonly value: number;
  readonly evidence: readonly ToneEvidence[];
}

/** Four meters. They are a heuristic of word lists: they show words, and prove nothing about a text. */
export interface ToneReading {
  readonly isHeuristic: true;
  readonly words: number;
  readonly meters: readonly ToneMeter[];
}

interface Lean {
  readonly dimension: ToneDimension;
  readonly leans: -1 | 1;
}

/** So much evidence for both sides is assumed: one word alone moves a meter half the way. */
const prior = 1;

/**
 * Makes a meter of tone for Arabic or English. Texts of other languages have no evidence.
 *
 * @param language a BCP 47 tag
 */
export function createToneMeter(language: string): (text: string) => ToneReading {
  const { language: short } = new Intl.Locale(language);
  const lists = Object.hasOwn(toneWords, short) ? toneWords[short as 'en' | 'ar'] : undefined;
  const phrases = toneDimensions.flatMap((dimension) => {
    const { first = [], second = [] } = lists?.[dimension] ?? {};
    const leaning = (words: readonly string[], leans: -1 | 1) =>
      words.map((word) => [word, { dimension, leans }] as const);
    return [...leaning(first, -1), ...leaning(second, 1)];
  });
  const automaton = createPhraseAutomaton<Lean>(phrases, language);
  return (text) => {
    const words = splitWords(text);
    const matches = automaton.find(text, words);
    const meters = toneDimensions.map((dimension): ToneMeter => {
      const own = withoutOverlaps(matches.filter(({ value }) => value.dimension === dimension));
      const evidence = own.map(({ start, end, value }) => ({
        start,
        end,
        found: text.slice(start, end),
        leans: value.leans,
      }));
      const all = dimension === 'enthusiastic-matter-of-fact' ? [...evidence, ...exclamations(text)] : evidence;
      return { dimension, value: valueOf(all), evidence: all.toSorted((one, other) => one.start - other.start) };
    });
    return { isHeuristic: true, words: words.count, meters };
  };
}

const exclamations = (text: string): ToneEvidence[] =>
  Array.from(text.matchAll(/[!！]+/gu), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    found,
    leans: -1,
  }));

function valueOf(evidence: readonly ToneEvidence[]): number {
  const sum = evidence.reduce((total, { leans }) => total + leans, 0);
  return Number((sum / (evidence.length + prior)).toFixed(2)) || 0;
}
