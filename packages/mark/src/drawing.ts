import type { Box, LineCap, LineJoin, MarkStroke } from './types.js';

/** A mark as drawn in `mark.svg`, in units of its grid of 12. Plain JSON. */
export interface MarkDrawing {
  readonly strokeWidth: number;
  readonly lineCap: LineCap;
  readonly lineJoin: LineJoin;
  /** In draw order. */
  readonly strokes: readonly MarkStroke[];
}

/** A stroke of a name. Letters with three stacked strokes (s) need a thinner line to keep their counters open. */
export type WordmarkStroke = MarkStroke & {
  /** Stroke width in units, if it differs from that of the drawing. */
  readonly width?: number;
};

/** A name as drawn in `wordmark.<script>.svg`, in units of its own. Plain JSON. */
export interface WordmarkDrawing extends MarkDrawing {
  /** The name with the width of its lines. */
  readonly box: Box;
  /** y of the baseline. */
  readonly baseline: number;
  readonly strokes: readonly WordmarkStroke[];
}
