import type { Drawing, MarkStroke, Script } from '../types.js';
import { round } from '../numbers.js';
import { drawStrokes, type Pen } from '../strokes/draw-strokes.js';
import { GRID } from '../grid.js';
import type { Wordmark } from './wordmark.js';

/**
 * Draws mark and name side by side. The mark is at the start of the reading direction: left of a Latin name, right of an
 * Arabic one. It is never mirrored.
 *
 * @param gap - units of the grid between mark and name
 */
export function drawLockup(
  strokes: readonly MarkStroke[],
  pen: Pen,
  word: Wordmark,
  script: Script,
  gap: number,
): Drawing {
  const [x, y, width, height] = word.box.map((number) => number * word.scale) as [number, number, number, number];
  const down = word.at - word.baseline * word.scale;
  const top = Math.min(0, y + down);
  const bottom = Math.max(GRID, y + height + down);
  const latin = script === 'latin';
  const mark = drawStrokes(strokes, pen, latin ? undefined : `translate(${round(width + gap)} 0)`);
  const place = `translate(${round((latin ? GRID + gap : 0) - x)} ${round(down)})${word.scale === 1 ? '' : ` scale(${round(word.scale)})`}`;
  const name = `<g transform="${place}">${word.body}</g>`;
  return {
    viewBox: `0 ${round(top)} ${round(GRID + gap + width)} ${round(bottom - top)}`,
    // In reading order: the mark, then the name.
    body: mark + name,
  };
}
