import { clamp, snap, type PlotPoint } from '../plot/drag.js';

/** A part of path data with absolute coordinates; `to` is where it ends. */
interface Segment {
  /** The letter as written. */
  readonly letter: string;
  readonly to: PlotPoint;
  /** Control points of a curve. */
  readonly controls: readonly PlotPoint[];
  /** Radii, rotation and both flags of an arc. */
  readonly arc?: readonly number[];
}

/** A point of a stroke that people move. */
export interface StrokePoint {
  readonly at: PlotPoint;
  /** `end`: the line goes through it. `control`: it bends the line. */
  readonly role: 'end' | 'control';
}

const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

/** The segments of absolute path data, as `@wusum/mark` reads it. */
function segmentsOf(d: string): Segment[] {
  const segments: Segment[] = [];
  let at: PlotPoint = [0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gu)) {
    const numbers = (rest.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu) ?? []).map(Number);
    const size = lengths[letter]!;
    for (let start = 0; start === 0 || start < numbers.length; start += size) {
      const part = numbers.slice(start, start + size);
      const segment = segmentOf(letter === 'M' && start > 0 ? 'L' : letter, part, at);
      segments.push(segment);
      at = segment.to;
      if (size === 0) break;
    }
  }
  return segments;
}

function segmentOf(letter: string, numbers: readonly number[], [x, y]: PlotPoint): Segment {
  if (letter === 'Z') return { letter, to: [x, y], controls: [] };
  if (letter === 'H') return { letter, to: [numbers[0]!, y], controls: [] };
  if (letter === 'V') return { letter, to: [x, numbers[0]!], controls: [] };
  const to: PlotPoint = [numbers.at(-2)!, numbers.at(-1)!];
  if (letter === 'A') return { letter, to, controls: [], arc: numbers.slice(0, 5) };
  const controls: PlotPoint[] = [];
  for (let index = 0; index < numbers.length - 2; index += 2) controls.push([numbers[index]!, numbers[index + 1]!]);
  return { letter, to, controls };
}

/** The points of path data in its order: the controls of a curve precede its end. */
export const pointsOf = (d: string): StrokePoint[] =>
  segmentsOf(d).flatMap(({ letter, to, controls }) => [
    ...controls.map((at): StrokePoint => ({ at, role: 'control' })),
    ...(letter === 'Z' ? [] : [{ at: to, role: 'end' } as const]),
  ]);

/**
 * Path data with one point at another place; all others stay. An arc that was a half circle stays one, and a line that is no
 * longer level or upright becomes a sloping one.
 */
export function withPointAt(d: string, index: number, to: PlotPoint): string {
  const before = segmentsOf(d);
  let count = 0;
  const moved = before.map((segment): Segment => {
    const controls = segment.controls.map((at) => (count++ === index ? to : at));
    const end = segment.letter !== 'Z' && count++ === index ? to : segment.to;
    return { ...segment, controls, to: end };
  });
  return moved.map((segment, at) => printed(segment, before, moved, at)).join('');
}

function printed(segment: Segment, before: readonly Segment[], moved: readonly Segment[], index: number): string {
  const { letter, to, controls, arc } = segment;
  const from = moved[index - 1]?.to ?? to;
  const [x, y] = to;
  if (letter === 'Z') return 'Z';
  if (letter === 'H' && y === from[1]) return `H${x}`;
  if (letter === 'V' && x === from[0]) return `V${y}`;
  if (letter === 'H' || letter === 'V') return `L${x} ${y}`;
  if (!arc) return `${letter}${[...controls, to].map((point) => point.join(' ')).join(' ')}`;
  const was = before[index]!.to;
  const wasFrom = before[index - 1]?.to ?? was;
  const [radius, , ...rest] = arc as [number, number, ...number[]];
  const isHalf = Math.abs(distance(was, wasFrom) - radius * 2) < 0.01 && radius === arc[1];
  const [rx, ry] = isHalf ? [half(from, to), half(from, to)] : arc;
  return `A${[rx, ry, ...rest, x, y].join(' ')}`;
}

const distance = ([x1, y1]: PlotPoint, [x2, y2]: PlotPoint): number => Math.hypot(x2 - x1, y2 - y1);
const half = (a: PlotPoint, b: PlotPoint): number => snap(distance(a, b) / 2, 0.001);

/** A place on the grid of a mark, in steps. */
export const onGrid = ([x, y]: PlotPoint, step: number, grid: number): PlotPoint => [
  snap(clamp(x, 0, grid), step),
  snap(clamp(y, 0, grid), step),
];
