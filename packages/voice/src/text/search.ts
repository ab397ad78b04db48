import { exchangedLetters, optionalSigns } from './arabic-letters.js';

/** Vowel signs, accents and hamza seats after decomposition; tatweel; direction marks; variation selectors. */
const DROPPED = new RegExp(
  String.raw`[${optionalSigns}\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF\u200C-\u200F\u2066-\u2069\uFE00-\uFE0F]`,
  'gu',
);

/** Letters that people exchange: final forms, alef wasla, and the letters of Persian keyboards. */
const EXCHANGED: Readonly<Record<string, string>> = { ...exchangedLetters, ی: 'ي', ک: 'ك', ς: 'σ' };

const exchanged = new RegExp(`[${Object.keys(EXCHANGED).join('')}]`, 'gu');

/** Text that has nothing to fold but its case: lists of thousands of names are folded at once. */
const PLAIN = /^[\u0020-\u007E]*$/;

const ARTICLE = 'ال';
/** Shorter words are no word with an article: ألف is "thousand", not the article and ف. */
const SHORTEST = 3;

/**
 * Text as people type it: without vowel signs, hamza seats, accents, tatweel, direction marks and case; letters that are
 * commonly exchanged are one letter, and digits of the Arabic and Persian scripts are European ones. The same in every
 * locale. The start of a text folds to the start of the folded text.
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trimStart();
  return text
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(exchanged, (letter) => EXCHANGED[letter]!)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .trimStart();
}

/**
 * Whether a text starts with a search, with or without its article: ك finds الكتابة.
 * @param text folded by `foldForSearch`
 * @param search folded by `foldForSearch`
 */
export function startsWithSearch(text: string, search: string): boolean {
  return text.startsWith(search) || (text.startsWith(ARTICLE) && text.startsWith(search, ARTICLE.length));
}

/**
 * Whether a text contains each word of a search, in any order; an article of the search may be missing in the text:
 * الكتابة finds كتابة. An empty search is in every text.
 * @param text folded by `foldForSearch`
 * @param search folded by `foldForSearch`
 */
export function includesSearch(text: string, search: string): boolean {
  return search.split(/\s+/u).every((word) => text.includes(word) || includesBare(text, word));
}

function includesBare(text: string, word: string): boolean {
  return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST && text.includes(word.slice(2));
}

/** A place in a text, in UTF-16 units; `end` is the offset after it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text and where each character of its folded form comes from. */
interface Traced {
  readonly folded: string;
  /** `starts[i]`: the offset in the text of the character that folds to `folded[i]`. */
  readonly starts: readonly number[];
}

function trace(text: string): Traced {
  let folded = '';
  const starts: number[] = [];
  let offset = 0;
  for (const character of text) {
    // A space at the start of a text folds to nothing.
    const own = foldForSearch(`x${character}`).slice(1);
    for (let index = 0; index < own.length; index++) starts.push(offset);
    folded += own;
    offset += character.length;
  }
  starts.push(text.length);
  return { folded, starts };
}

/**
 * The places in a text that a search finds, in the order of the text and not overlapping. A place includes the vowel signs
 * and the tatweel of its last letter, and never ends inside a character.
 * @param text as it is, not folded
 * @param search as people type it; each of its words is searched for, an article may be missing in the text
 */
export function findMatches(text: string, search: string): TextRange[] {
  const { folded, starts } = trace(text);
  const words = foldForSearch(search).split(/\s+/u).filter(Boolean);
  const found = words.flatMap((word) => {
    const own = occurrences(folded, word);
    const hasArticle = word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST;
    return own.length > 0 || !hasArticle ? own : occurrences(folded, word.slice(ARTICLE.length));
  });
  return merge(
    found.map(({ start, end }) => {
      // The rest of a character that folds to several: the end is that of the next one.
      let next = end;
      while (next < folded.length && starts[next] === starts[end - 1]) next += 1;
      return { start: starts[start]!, end: starts[next]! };
    }),
  );
}

function occurrences(text: string, word: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
    ranges.push({ start, end: start + word.length });
  return ranges;
}

/** Ranges in order; those that touch or overlap are one. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
