import { exchangedLetters, optionalSigns } from './arabic-letters.js';

/** Vowel signs, accents and hamza seats after decomposition; tatweel; direction marks; variation selectors. */
const DROPPED = new RegExp(
  String.raw`[${optionalSigns}\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF\u200C-\u200F\u2066-\u2069\uFE00-\uFE0F]`,
  'gu',
);

/** Letters that people exchange: final forms, alef wasla, and the letters of Persian keyboards. */
const EXCHANGED: Readonly<Record<string, string>> = { ...exchangedLetters, ی: 'ي', ک: 'ك', ς: 'σ' };

const exchanged = new RegExp(`[${Object.keys(EXCHANGED).join('')}]`, 'gu');

const ARTICLE = 'ال';
/** Shorter words are no word with an article: ألف is "thousand", not the article and ف. */
const SHORTEST = 3;

/**
 * Text as people type it: without vowel signs, hamza seats, accents, tatweel, direction marks and case; letters that are
 * commonly exchanged are one letter, and digits of the Arabic and Persian scripts are European ones. The same in every
 * locale. The start of a text folds to the start of the folded text.
 */
export function foldForSearch(text: string): string {
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
