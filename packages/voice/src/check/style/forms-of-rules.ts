import { splitWords } from '../../text/words.js';
import { compilePattern, translatePattern, wholeMatcher } from './pattern.js';
import type { StyleFinder } from './finding.js';
import type { CapitalizationRule, SequenceRule, SequenceToken, SpellingRule } from './types.js';

/** Share of words that must be right, unless the rule says another. */
const usualThreshold = 0.8;
/** Small words of titles. */
const small = new Set(
  'a an and as at but by en for if in nor of on or per the to v via vs with from into over'.split(' '),
);

/** A unit whose capitals are not as the rule asks. Scripts without capitals have nothing to find. */
export function capitalization(rule: CapitalizationRule): StyleFinder {
  const isRight = capitalTest(rule);
  return function* find(unit) {
    const text = unit.trim();
    if (text === '' || !/[\p{Lu}\p{Ll}]/u.test(text) || isRight(text)) return;
    const start = unit.indexOf(text);
    yield { start, end: start + text.length, replacements: written(rule.match, text) };
  };
}

function written(match: CapitalizationRule['match'], text: string): string[] {
  if (match === '$lower') return [text.toLowerCase()];
  return match === '$upper' ? [text.toUpperCase()] : [];
}

function capitalTest(rule: CapitalizationRule): (text: string) => boolean {
  const isException = wholeMatcher(rule.exceptions);
  const { threshold = usualThreshold, indicators = [] } = rule;
  switch (rule.match) {
    case '$lower': {
      return (text) => text === text.toLowerCase();
    }
    case '$upper': {
      return (text) => text === text.toUpperCase();
    }
    case '$sentence': {
      return (text) => share(text, isException, indicators, isSentenceCase) > threshold;
    }
    case '$title': {
      return (text) => share(text, isException, indicators, isTitleCase) > threshold;
    }
    default: {
      const { source, ignoreCase } = translatePattern(rule.match);
      const pattern = new RegExp(source, ignoreCase ? 'iu' : 'u');
      return (text) => pattern.test(text);
    }
  }
}

type WordTest = (word: string, isFirst: boolean, isLast: boolean) => boolean;

const isCapital = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);
const isSentenceCase: WordTest = (word, isFirst) => (isFirst ? isCapital(word) : word === word.toLowerCase());
const isTitleCase: WordTest = (word, isFirst, isLast) =>
  !isFirst && !isLast && small.has(word.toLowerCase()) ? word === word.toLowerCase() : isCapital(word);

/** The share of words that are right; 0 if the first one is not. */
function share(
  text: string,
  isException: (word: string) => boolean,
  indicators: readonly string[],
  isRight: WordTest,
): number {
  const words = text.match(/\p{N}*\p{L}[^\s]*/gu) ?? [];
  let right = 0;
  for (const [index, whole] of words.entries()) {
    const word = whole.split('-')[0]!;
    const before = words[index - 1];
    const isFree =
      (word.length > 1 && word === word.toUpperCase()) ||
      isException(word.replace(/[\p{P}\p{S}]+$/u, '')) ||
      indicators.some((mark) => before?.endsWith(mark));
    if (isFree || isRight(word, index === 0, index === words.length - 1)) right += 1;
    else if (index === 0) return 0;
  }
  return words.length === 0 ? 1 : right / words.length;
}

/** Words that are in no list. Words with digits are left alone. */
export function spelling({ words, filters = [], exceptions, ignoreCase = true }: SpellingRule): StyleFinder {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const isException = wholeMatcher(exceptions, ignoreCase);
  const isFiltered = wholeMatcher(filters);
  return function* find(unit) {
    const { count, starts, ends } = splitWords(unit);
    for (let index = 0; index < count; index += 1) {
      const word = unit.slice(starts[index], ends[index]);
      const plain = word.replace(/['’]s$/u, '').toLowerCase();
      if (word.length < 2 || /\p{N}/u.test(word) || known.has(plain)) continue;
      if (isException(word) || isFiltered(word)) continue;
      yield { start: starts[index]!, end: ends[index]! };
    }
  };
}

interface WordTestOfSequence {
  readonly isRight: (word: string) => boolean;
  readonly skip: number;
}

/** Words in a row that fit the tokens one after the other. */
export function sequence({ tokens, ignoreCase }: SequenceRule): StyleFinder {
  const tests = tokens.map((token) => sequenceTest(token, ignoreCase));
  return function* find(unit) {
    const { count, starts, ends } = splitWords(unit);
    const words = Array.from({ length: count }, (_, index) => unit.slice(starts[index], ends[index]));
    for (let index = 0; index < count; index += 1) {
      const last = lastOf(words, index, tests);
      if (last === undefined) continue;
      yield { start: starts[index]!, end: ends[last]! };
      index = last;
    }
  };
}

function sequenceTest(
  { pattern, isNegated = false, skip = 0 }: SequenceToken,
  ignoreCase?: boolean,
): WordTestOfSequence {
  if (pattern === undefined) return { isRight: () => true, skip };
  const compiled = compilePattern(`^(?:${pattern})$`, ignoreCase);
  return { isRight: (word) => (word.search(compiled) === 0) !== isNegated, skip };
}

/** The index of the last word of a sequence that begins at `start`. */
function lastOf(words: readonly string[], start: number, tests: readonly WordTestOfSequence[]): number | undefined {
  let index = start;
  for (const [number, { isRight, skip }] of tests.entries()) {
    const most = number === 0 ? index : Math.min(words.length - 1, index + skip);
    while (index <= most && index < words.length && !isRight(words[index]!)) index += 1;
    if (index > most || index >= words.length) return undefined;
    index += 1;
  }
  return index - 1;
}
