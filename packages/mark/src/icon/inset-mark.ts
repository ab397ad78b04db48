import { lazy } from '#lazy';
import { GRID } from '../grid.js';
import { round } from '../numbers.js';
import type { BrandMark, MarkStroke, Point } from '../types.js';

/** The strokes of a mark and their pen. */
export type PennedMark = Pick<BrandMark, 'strokes' | 'strokeWidth' | 'lineCap' | 'lineJoin'>;

/**
 * A mark with space around it, in a square that is the grid again: what an icon shows.
 *
 * @param space - units of the mark on every side
 * @param weight - factor of the line width, for sizes at which the mark’s own closes its counters
 * @param shift - units of the square by which the mark is off its centre, for lines to be on whole pixels
 */
export function insetMark(mark: PennedMark, space: number, weight = 1, shift: Point = [0, 0]): PennedMark {
  const scale = GRID / (GRID + 2 * space);
  const place = (value: number, axis: 0 | 1): number => round((value + space) * scale + shift[axis]);
  const strokes = mark.strokes.map((stroke): MarkStroke => {
    if ('d' in stroke) return { ...stroke, d: insetPath(stroke.d, space, scale, shift) };
    return { ...stroke, cx: place(stroke.cx, 0), cy: place(stroke.cy, 1), r: round(stroke.r * scale) };
  });
  return { ...mark, strokes, strokeWidth: round(mark.strokeWidth * scale * weight) };
}

function insetPath(d: string, space: number, scale: number, [x, y]: Point): string {
  const { SVGPathData } = lazy('svg-pathdata');
  return new SVGPathData(d).toAbs().translate(space, space).scale(scale, scale).translate(x, y).round(1000).encode();
}
