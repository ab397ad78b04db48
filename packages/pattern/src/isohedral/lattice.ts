import type { Point } from '../types.js';

/** The translations of a pattern. */
export interface Lattice {
  /** Two of the shortest translations that generate all others. */
  readonly basis: readonly [Point, Point];
  /** Area of the parallelogram between them. */
  readonly area: number;
}

const lengthOf = ([x, y]: Point): number => Math.hypot(x, y);
const cross = ([ax, ay]: Point, [bx, by]: Point): number => ax * by - ay * bx;
const dot = ([ax, ay]: Point, [bx, by]: Point): number => ax * bx + ay * by;

/** The lattice of a set of translations that has the shortest ones. */
export function latticeOf(translations: readonly Point[]): Lattice {
  // Of equally short ones, the same are first on every machine.
  const order = (point: Point) => [
    Math.round(lengthOf(point) * 1e6),
    Math.round(-point[0] * 1e6),
    Math.round(-point[1] * 1e6),
  ];
  const sorted = translations
    .filter((point) => lengthOf(point) > 1e-6)
    .map((point) => ({ point, key: order(point) }))
    .toSorted((a, b) => a.key[0]! - b.key[0]! || a.key[1]! - b.key[1]! || a.key[2]! - b.key[2]!)
    .map(({ point }) => point);
  const [first] = sorted;
  const second = first && sorted.find((point) => Math.abs(cross(first, point)) > 1e-6);
  if (!first || !second) throw new RangeError('latticeOf: the pattern does not repeat in two directions.');
  return { basis: [first, second], area: Math.abs(cross(first, second)) };
}

/** A rectangular repeat of a lattice. */
export interface Rectangle {
  /** Turn that makes its width horizontal, in radians. */
  readonly turn: number;
  readonly width: number;
  readonly height: number;
  /** The translations in the rectangle, after the turn; the first is (0, 0). */
  readonly cells: readonly Point[];
}

/** A larger product of two translations is of another angle, however near to a right one. */
const RIGHT = 1e-9;

/** Largest factor of a translation of the basis. */
const MOST = 6;

/**
 * The smallest rectangular repeat of a lattice.
 *
 * @throws RangeError when no two short translations are at a right angle
 */
export function rectangleIn({ basis: [a, b], area }: Lattice): Rectangle {
  const factors = Array.from({ length: 2 * MOST + 1 }, (_, index) => index - MOST);
  const points = factors.flatMap((m) => factors.map((n): Point => [m * a[0] + n * b[0], m * a[1] + n * b[1]]));
  const sides = points.filter((point) => lengthOf(point) > 1e-6).toSorted((p, q) => lengthOf(p) - lengthOf(q));
  const pairs = sides.flatMap((across) => {
    const down = sides.find((point) => cross(across, point) > 1e-6 && Math.abs(dot(across, point)) < RIGHT);
    return down ? [{ across, down }] : [];
  });
  const size = ({ across, down }: { across: Point; down: Point }) =>
    Math.round(lengthOf(across) * lengthOf(down) * 1e6);
  // The flatter direction is horizontal: bands run along it. Of two equal ones, it is the one that goes down.
  const flat = ({ across: [x, y] }: { across: Point }) =>
    Math.round(Math.abs(y) * 1e6) - (x > 1e-6 ? 0.5 : 0) - (y > 1e-6 ? 0.25 : 0);
  const [best] = pairs.toSorted((p, q) => size(p) - size(q) || flat(p) - flat(q));
  if (!best) throw new RangeError('rectangleIn: no two translations are at a right angle.');
  const [width, height] = [lengthOf(best.across), lengthOf(best.down)];
  const turn = -Math.atan2(best.across[1], best.across[0]);
  return { turn, width, height, cells: cellsOf(points, turn, [width, height], Math.round((width * height) / area)) };
}

/** The translations that are different in the rectangle. */
function cellsOf(points: readonly Point[], turn: number, [width, height]: Point, count: number): Point[] {
  const found = new Map<string, Point>([['0 0', [0, 0]]]);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (const [x, y] of points) {
    const at = (value: number, size: number) => (((value + 1e-6) % size) + size) % size;
    const place: Point = [at(x * cos - y * sin, width), at(x * sin + y * cos, height)];
    const key = place.map((value) => Math.floor(value * 1e4)).join(' ');
    if (!found.has(key)) found.set(key, place);
  }
  if (found.size !== count) throw new RangeError('rectangleIn: the rectangle is not a repeat.');
  return [...found.values()];
}
