/** A text folded for comparison; `offsets[i]` is the offset of folded character i in the source. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Tashkeel, superscript alef and tatweel: optional in spelling. */
const SILENT = /[\u064B-\u065F\u0670\u0640]/u;

const SAME: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' };

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
