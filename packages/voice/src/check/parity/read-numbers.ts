import { foldArabic } from '../../text/fold-arabic.js';
import { splitWords } from '../../text/words.js';
import {
  arabicDates,
  arabicHundreds,
  arabicMaybe,
  arabicScales,
  arabicTens,
  arabicUnits,
  englishMaybe,
  englishNumbers,
  englishScales,
} from './number-words.js';
import type { Fact } from './types.js';

const digits = /(?<![\p{L}\p{N}_])[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,:٫٬/-][0-9\u0660-\u0669\u06F0-\u06F9]+)*/gu;

/** Numbers and times in digits of any script: ١٬٢٠٤٫٥ and 1,204.5 are the same. */
export function* numbersInDigits(text: string): Generator<Fact> {
  for (const { 0: found, index } of text.matchAll(digits)) {
    const value = found
      .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
      .replaceAll('٫', '.')
      .replaceAll(/[,٬](?=\d{3}(?!\d))/gu, '');
    const isSure = Number(value) !== 1;
    yield { kind: 'number', value: plainValue(value), start: index, end: index + found.length, isSure };
  }
}

/** 007 and 7 are the same number, 07:30 and 7:30 the same time. */
const plainValue = (value: string): string => value.replaceAll(/(?<![\d.])0+(?=\d)/gu, '');

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether only spaces or a hyphen are between it and the word before. */
  readonly isNext: boolean;
}

/** @param fold what the text of a word is compared as */
export function wordsOf(text: string, fold: (word: string) => string): Word[] {
  const { count, starts, ends } = splitWords(text);
  return Array.from({ length: count }, (_, index) => ({
    text: fold(text.slice(starts[index], ends[index])),
    start: starts[index]!,
    end: ends[index]!,
    isNext: index > 0 && /^[\s-]+$/u.test(text.slice(ends[index - 1], starts[index])),
  }));
}

/** English numbers in words: twenty-one, two hundred and five. */
export function* englishNumberWords(text: string): Generator<Fact> {
  const words = wordsOf(text, (word) => word.toLowerCase());
  for (let index = 0; index < words.length; index += 1) {
    const { text: word, start } = words[index]!;
    const maybe = englishMaybe.get(word);
    if (maybe !== undefined) yield fact(maybe, start, words[index]!.end, false);
    if (!englishNumbers.has(word) && !englishScales.has(word)) continue;
    let [total, current] = [0, 0];
    let last = index;
    for (let next = index; next < words.length; next += 1) {
      const { text: each, isNext } = words[next]!;
      if (next > index && !isNext) break;
      if (each === 'and' && next > index && current >= 100) continue;
      const scale = englishScales.get(each);
      const number = each === 'one' && current >= 20 ? 1 : englishNumbers.get(each);
      if (scale !== undefined)
        [total, current] =
          scale > 100 ? [total + Math.max(1, current) * scale, 0] : [total, Math.max(1, current) * scale];
      else if (number === undefined || !fits(current, number)) break;
      else current += number;
      last = next;
    }
    yield fact(total + current, start, words[last]!.end, true);
    index = last;
  }
}

/** Whether a number may follow: after twenty a unit, after a hundred anything below it. */
const fits = (current: number, number: number): boolean =>
  current === 0 || (current % 100 === 0 && current > 0) || (current % 100 >= 20 && current % 10 === 0 && number < 10);

const fact = (value: number, start: number, end: number, isSure: boolean): Fact => ({
  kind: 'number',
  value: String(value),
  start,
  end,
  isSure,
});

interface ArabicNumber {
  readonly kind: 'unit' | 'tens' | 'hundreds' | 'scale' | 'maybe';
  readonly value: number;
  readonly hasAnd: boolean;
}

const lists = [
  ['unit', arabicUnits],
  ['tens', arabicTens],
  ['hundreds', arabicHundreds],
  ['scale', arabicScales],
  ['maybe', arabicMaybe],
] as const;

/** The number that a folded word is, after و ف ب ك ل ال. */
function arabicNumber(word: string): ArabicNumber | undefined {
  for (const prefix of ['', 'و', 'ف', 'ب', 'ك', 'ل', 'ال', 'وال', 'بال', 'لل', 'وب', 'ول', 'فال']) {
    if (!word.startsWith(prefix)) continue;
    for (const [kind, list] of lists) {
      const value = list.get(word.slice(prefix.length));
      if (value !== undefined) return { kind, value, hasAnd: prefix.startsWith('و') };
    }
  }
  return undefined;
}

/** Arabic numbers in words: أحد عشر، خمسة وعشرون، ثلاثة آلاف; and duals, which may be two of something. */
export function* arabicNumberWords(text: string): Generator<Fact> {
  const words = wordsOf(text, (word) => foldArabic(word).text);
  for (let index = 0; index < words.length; index += 1) {
    const first = arabicNumber(words[index]!.text);
    const { start, end } = words[index]!;
    // الاثنين is a day.
    if (!first || arabicDates.has(words[index]!.text)) {
      if (isDual(words[index]!.text)) yield fact(2, start, end, false);
      continue;
    }
    let value = first.value;
    let last = index;
    for (let next = index + 1; next < words.length && words[next]!.isNext; next += 1) {
      const joined = join(value, arabicNumber(words[next]!.text));
      if (joined === undefined) break;
      value = joined;
      last = next;
    }
    yield fact(value, start, words[last]!.end, first.kind !== 'maybe' || last > index);
    index = last;
  }
}

/** The number of two in a row; `undefined` if they are two numbers. */
function join(value: number, next: ArabicNumber | undefined): number | undefined {
  if (!next || next.kind === 'maybe') return undefined;
  if (next.kind === 'unit' && next.value === 10 && !next.hasAnd)
    return value > 0 && value < 10 ? value + 10 : undefined;
  if (next.kind === 'hundreds' && next.value === 100 && !next.hasAnd)
    return value > 2 && value < 10 ? value * 100 : undefined;
  if (next.kind === 'scale' && !next.hasAnd) return value * next.value;
  if (!next.hasAnd) return undefined;
  const isBelow = next.kind === 'tens' ? value % 100 < 10 : value % 100 === 0 && next.value < value;
  return isBelow ? value + next.value : undefined;
}

const isDual = (word: string): boolean => /^.{3,}(?:ان|ين|تا)$/u.test(word);
