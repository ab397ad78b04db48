import type { TextRange } from './search.js';

/** Words before a dot that does not end a sentence, in lower case, without their last dot. */
const abbreviations = new Set(
  (
    'e.g i.e cf vs viz no nos fig figs eq vol ch sec p pp ed eds al approx mr mrs ms dr prof st sr jr a.m p.m inc ltd co dept ' +
    'est min max jan feb mar apr jun jul aug sep sept oct nov dec د أ م ص ج ط ت هـ ق.م أ.د ص.ب ش س ع'
  ).split(' '),
);

/** The end of a word that is longer than any abbreviation, as most sentences have one: nothing else has to be read then. */
const longerWord = new RegExp(`[a-z]{${Math.max(...Array.from(abbreviations, ({ length }) => length)) + 1}}$`, 'u');

/** Ends of sentences, with what closes after them, before a space or the end; or a blank line. */
const ends = /(?:[.!?؟…۔。！？]+[\p{Pe}\p{Pf}"'\u2066-\u2069\u200E\u200F]*(?=\s|$))|\n[^\S\n]*\n/gu;

/**
 * The sentences of a text in Arabic, English or both, in order; spaces between them belong to none. A sentence ends with
 * `. ! ? ؟ …` before a space, not with ؛ or ،, nor after an abbreviation (د. e.g.), an initial or in a number; a blank line
 * ends it too.
 *
 * @returns ranges in UTF-16 units
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number) => {
    const trimmed = trim(text, start, end);
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  };
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n')) close(match.index);
    else if (isEnd(text, match.index, match[0], end)) close(end);
  }
  close(text.length);
  return sentences;
}

function isEnd(text: string, index: number, mark: string, end: number): boolean {
  const next = /^\s+[\p{Ps}\p{Pi}"'\u2066-\u2069]*(\S)/u.exec(text.slice(end, end + 12))?.[1];
  if (/^…+/u.test(mark) || mark.startsWith('..')) return next === undefined || !/\p{Ll}/u.test(next);
  if (!mark.startsWith('.')) return true;
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  return !isAbbreviation(text.slice(Math.max(0, index - 12), index));
}

function isAbbreviation(before: string): boolean {
  if (longerWord.test(before)) return false;
  const word = /[\p{L}\p{M}\u0640.]+$/u.exec(before)?.[0];
  if (word === undefined) return false;
  return abbreviations.has(word.toLowerCase()) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

const isSpace = /\s/u;

function trim(text: string, from: number, to: number): TextRange {
  let [start, end] = [from, to];
  while (start < end && isSpace.test(text[start]!)) start += 1;
  while (end > start && isSpace.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
