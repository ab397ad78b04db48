import { exchangedLetters, optionalSigns } from './arabic-letters.js';

/** A text folded for comparison; `offsets[i]` is the offset of folded character i in the source. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const SILENT = new RegExp(`[${optionalSigns}]`, 'u');

/** The source is not decomposed, so the forms of alef with hamza or madda are letters of their own. */
const SAME: Readonly<Record<string, string>> = { ...exchangedLetters, أ: 'ا', إ: 'ا', آ: 'ا' };

/**
 * Folds Arabic spelling: drops vowel signs and tatweel, joins the forms of alef, and reads ى as ي and ة as ه.
 * Other characters pass unchanged. Offsets count UTF-16 units; the entry after the last is the length of the source.
 */
export function foldArabic(source: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index]!;
    if (SILENT.test(character)) continue;
    text += SAME[character] ?? character;
    offsets.push(index);
  }
  offsets.push(source.length);
  return { text, offsets };
}
