import { foldArabic, type FoldedText } from './fold-arabic.js';

/** An occurrence of a term, in UTF-16 units of the given text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

/** `\b` does not support Arabic letters, so word boundaries are explicit. */
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
/** Attached words before a noun: and/so, with/as/for/will, the. */
const PREFIX = '[وف]?[بكلس]?(?:ال|لل)?';
/** Attached pronouns and regular endings. The alef is that of tanwin (جمهورًا), whose sign is removed by folding. */
const PRONOUN = '(?:ي|ك|كما|كم|كن|ه|ها|هما|هم|هن|نا)';
const ENDING = `(?:${PRONOUN}|ين|ون|ان|ات${PRONOUN}?|ا)?`;

/**
 * Finds a term as a whole word.
 *
 * In Latin and other scripts: ignores case and allows a plural or possessive ending of English. In Arabic: ignores vowel signs, tatweel and forms of alef
 * and allows attached prefixes (و ف ب ك ل س ال لل) and suffixes; a ta marbuta becomes ت before a suffix (قبيلة, قبيلتنا).
 * A broken plural is a different word and must be listed.
 */
export function findTerm(text: string, term: string): TermMatch[] {
  return /\p{Script=Arabic}/u.test(term) ? findArabic(text, term) : findLatin(text, term);
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

/** The first word of a term. Most texts do not contain it, so a plain search skips them quickly. */
const firstWord = (term: string): string => /^\S*/u.exec(term)![0];

/** Folded texts: the same texts are searched for every term. */
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
