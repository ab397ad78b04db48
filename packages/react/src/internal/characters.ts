/** Characters as people count them: a letter with its marks, or an emoji of several code points, is one. */

let segmenter: Intl.Segmenter | undefined;

function* segments(text: string): Generator<string> {
  if (typeof Intl.Segmenter === 'undefined') return yield* text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The number of characters of a text. Line ends count one, as in a form. */
export function countCharacters(text: string): number {
  // Nothing to segment: one unit is one character.
  if (/^[\n\u0020-\u007E]*$/.test(text)) return text.length;
  let count = 0;
  for (const _segment of segments(text)) count += 1;
  return count;
}

/** The first characters of a text, no part of one. */
export function firstCharacters(text: string, count: number): string {
  let result = '';
  for (const segment of segments(text)) {
    if (count-- <= 0) break;
    result += segment;
  }
  return result;
}
