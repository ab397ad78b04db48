import type { Point, Repeat, Shape } from '../src/index.js';
import { keyOf, moveShape, reachesInto } from '../src/repeat.js';

const STEPS = [-1, 0, 1];

/** Far above rounding errors, which put a coordinate on either side of a step of `keyOf`; far below what is seen. */
const NEAR = 1e-3;

const pointsOf = (shape: Shape): readonly Point[] => (shape.kind === 'circle' ? [shape.center] : shape.points);
const isNear = ([ax, ay]: Point, [bx, by]: Point): boolean => Math.abs(ax - bx) < NEAR && Math.abs(ay - by) < NEAR;

/** Whether two shapes look the same; the direction of a line does not matter. */
function isSame(a: Shape, b: Shape): boolean {
  if (a.kind !== b.kind || a.role !== b.role) return false;
  const [radius, other] = [a, b].map((shape) => ('radius' in shape ? (shape.radius ?? 0) : 0));
  const [own, others] = [pointsOf(a), pointsOf(b)];
  if (Math.abs(radius! - other!) >= NEAR || own.length !== others.length) return false;
  const fits = (list: readonly Point[]): boolean => own.every((point, index) => isNear(point, list[index]!));
  return fits(others) || (a.kind === 'line' && fits(others.toReversed()));
}

/** Shapes of a neighbouring repeat that overlap the repeat but are not in it. Empty means no seam. */
export function missingCopies({ width, height, shapes }: Repeat): string[] {
  const own = new Set(shapes.map(keyOf));
  return shapes.flatMap((shape) =>
    STEPS.flatMap((down) =>
      STEPS.flatMap((across) => {
        const copy = moveShape(shape, [across * width, down * height]);
        if (!reachesInto(copy, width, height) || own.has(keyOf(copy))) return [];
        return shapes.some((other) => isSame(copy, other)) ? [] : [keyOf(copy)];
      }),
    ),
  );
}

/** A straight part of a line or an outline; arcs count as their chords. */
interface Segment {
  readonly from: Point;
  readonly to: Point;
  /** Whether it also counts where it ends on a side. The outline of a filled shape may end there: a shape may fit exactly. */
  readonly touches: boolean;
}

function segmentsOf(shape: Shape): Segment[] {
  if (shape.kind === 'circle') return [];
  const { points } = shape;
  const touches = shape.kind === 'line';
  return Array.from({ length: touches ? points.length - 1 : points.length }, (_, index) => ({
    from: points[index]!,
    to: points[(index + 1) % points.length]!,
    touches,
  }));
}

/** Where lines cross or touch one side, as positions along it. */
function crossings(segments: readonly Segment[], axis: 0 | 1, at: number, length: number): number[] {
  const other = (1 - axis) as 0 | 1;
  return segments.flatMap(({ from: a, to: b, touches }) => {
    const [from, to] = [a[axis] - at, b[axis] - at];
    const ends = [from, to].filter((distance) => Math.abs(distance) < 1e-7).length;
    if (ends === 2 || (ends === 1 && !touches) || (ends === 0 && from * to > 0)) return [];
    const place = a[other] + ((b[other] - a[other]) * from) / (from - to);
    return place > -1e-6 && place < length + 1e-6 ? [place] : [];
  });
}

/** Lines that leave the repeat at a side and do not enter it at the opposite one, by role. */
export function looseEnds({ width, height, shapes }: Repeat): string[] {
  const loose: string[] = [];
  for (const [role, group] of Map.groupBy(shapes, (shape) => shape.role)) {
    const segments = group.flatMap(segmentsOf);
    const sides = [
      [0, width, height],
      [1, height, width],
    ] as const;
    for (const [axis, far, length] of sides) {
      const [near, opposite] = [crossings(segments, axis, 0, length), crossings(segments, axis, far, length)];
      const without = (from: number[], among: number[]) =>
        from.filter((place) => !among.some((other) => Math.abs(other - place) < 1e-5));
      for (const place of without(near, opposite)) loose.push(`${role} enters side ${axis} at ${place}`);
      for (const place of without(opposite, near)) loose.push(`${role} leaves side ${axis} at ${place}`);
    }
  }
  return loose;
}
