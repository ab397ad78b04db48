import type { Language } from '../types.js';
import { foldArabic, type FoldedText } from './fold-arabic.js';

/** Where a term stands in a text, in UTF-16 units of the text as it was given. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

/** `\b` knows no Arabic letter, so the edges of a word are spelled out. */
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
/** Attached words before a noun: and/so, with/as/for/will, the. */
const PREFIX = '[وف]?[بكلس]?(?:ال|لل)?';
/** Attached pronouns and the sound endings; the alef is that of tanwin (جمهورًا), whose sign is folded away. */
const PRONOUN = '(?:ي|ك|كما|كم|كن|ه|ها|هما|هم|هن|نا)';
const ENDING = `(?:${PRONOUN}|ين|ون|ان|ات${PRONOUN}?|ا)?`;

/**
 * Finds a term as a whole word.
 *
 * English: case does not matter, a plural or possessive ending may follow. Arabic: vowel signs, tatweel and hamza do not
 * matter, prefixes (و ف ب ك ل س ال لل) and suffixes may be attached; a ta marbuta opens before a suffix (قبيلة, قبيلتنا).
 * A broken plural is another word and has to be listed.
 */
export function findTerm(text: string, term: string, language: Language): TermMatch[] {
  return language === 'ar' ? findArabic(text, term) : findLatin(text, term);
}

function findLatin(text: string, term: string): TermMatch[] {
  if (!text.toLowerCase().includes(firstWord(term.toLowerCase()))) return [];
  const pattern = new RegExp(`${BEFORE}${escape(term)}(?:s|es|['’]s)?${AFTER}`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
  }));
}

function findArabic(text: string, term: string): TermMatch[] {
  const folded = fold(text);
  const form = fold(term).text;
  const stem = term.endsWith('ة') ? form.slice(0, -1) : form;
  if (!folded.text.includes(firstWord(stem))) return [];
  const word = escape(stem) + (stem === form ? ENDING : `(?:ه|ت${PRONOUN}|ات${PRONOUN}?|تان|تين)`);
  const pattern = new RegExp(`${BEFORE}${PREFIX}${word}${AFTER}`, 'gu');
  return [...folded.text.matchAll(pattern)].map((match) => {
    const start = folded.offsets[match.index]!;
    const end = folded.offsets[match.index + match[0].length]!;
    return { start, end, found: text.slice(start, end) };
  });
}

/** A lexicon is held against every wording. Most terms are not there at all: a plain search for the first word tells. */
const firstWord = (term: string): string => /^\S*/u.exec(term)![0];

/** The same few texts come again for every term. */
const folds = new Map<string, FoldedText>();
const mostFolds = 1000;

function fold(text: string): FoldedText {
  let folded = folds.get(text);
  if (folded === undefined) {
    if (folds.size >= mostFolds) folds.clear();
    folded = foldArabic(text);
    folds.set(text, folded);
  }
  return folded;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
