import { splitSentences } from '../../text/sentences.js';
import type { TextRange } from '../../text/search.js';
import type { StyleUnit } from './types.js';

/** The parts of a text that a rule reads one after the other. */
export function unitsOf(text: string, unit: StyleUnit): readonly TextRange[] {
  if (unit === 'sentence') return splitSentences(text);
  if (unit === 'text') return [{ start: 0, end: text.length }];
  const paragraphs: TextRange[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    if (index > start) paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}
