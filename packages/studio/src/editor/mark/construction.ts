import type { MarkDrawing } from '@wusum/mark/svg';
import { grid } from './types.js';

/** A rule of construction, measured. */
export interface Measure {
  readonly rule: 'line' | 'clear' | 'signs';
  readonly value: number;
  /** The least, or the most for `signs`, that the rule asks for. */
  readonly wanted: number;
  readonly isMet: boolean;
}

/** Pixels that a line needs at the smallest size to be seen as one. */
const thinnest = 1;
/** A mark with more kinds of signs is hard to remember. */
const mostSigns = 3;

/** How a drawing does at its smallest size, and with its clear space. */
export function measure(
  { strokes, strokeWidth }: MarkDrawing,
  { clearSpace, minimumSize }: { readonly clearSpace: number; readonly minimumSize: number },
): Measure[] {
  const line = Math.floor((strokeWidth * minimumSize * 100) / grid) / 100;
  const signs = new Set(strokes.map(({ sign }) => sign)).size;
  return [
    { rule: 'line', value: line, wanted: thinnest, isMet: line >= thinnest },
    { rule: 'clear', value: clearSpace, wanted: strokeWidth, isMet: clearSpace >= strokeWidth },
    { rule: 'signs', value: signs, wanted: mostSigns, isMet: signs <= mostSigns },
  ];
}
