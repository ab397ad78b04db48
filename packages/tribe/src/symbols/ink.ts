import type { GrammarSign } from '@wusum/mark/grammar';

type Stroke = GrammarSign['strokes'][number];

const command = /([MLHVACQSTZ])([^MLHVACQSTZ]*)/gi;

/** Numbers of one point of each path command, and where its x is among them. */
const shape: Readonly<Record<string, readonly [length: number, x: number]>> = {
  M: [2, 0],
  L: [2, 0],
  T: [2, 0],
  H: [1, 0],
  Q: [4, 2],
  S: [4, 2],
  C: [6, 4],
  A: [7, 5],
};

/**
 * The first and the last x that strokes paint, in units of their grid. Read from the ends of each part of a path with
 * absolute coordinates: a curve that leaves its ends at the side paints a little more.
 *
 * @param strokes paths and circles
 * @param width the width of the pen, in units
 */
export function inkOf(strokes: readonly Stroke[], width: number): { readonly start: number; readonly end: number } {
  const spans = strokes.flatMap((stroke) => {
    const pen = stroke.sign === 'dot' ? 0 : width / 2;
    return 'd' in stroke
      ? xOf(stroke.d).flatMap((x) => [x - pen, x + pen])
      : [stroke.cx - stroke.r - pen, stroke.cx + stroke.r + pen];
  });
  return spans.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...spans), end: Math.max(...spans) };
}

function xOf(path: string): number[] {
  return [...path.matchAll(command)].flatMap(([, name = '', rest = '']) => {
    const [length, x] = shape[name] ?? [];
    const numbers = rest.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    if (length === undefined || x === undefined) return [];
    return numbers.filter((_, index) => index % length === x);
  });
}
