// The boundaries of graphemes are the same in every language.
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

export function graphemesOf(text: string): Intl.SegmentData[] {
  return [...segmenter.segment(text)];
}
