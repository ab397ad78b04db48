import type { Point } from '../types.js';
import { degrees } from '../numbers.js';
import type { Line, Polygon, Shape, TileDrawing } from './shapes.js';

/** "Polygons in contact": rays start at the midpoint of every edge of a tiling at one angle and end at their meeting point. */
export interface Hankin {
  readonly kind: 'hankin';
  readonly tiling: keyof typeof tilings;
  /** Contact angle between ray and edge, in degrees, above 0 and below 90. */
  readonly angle: number;
  /** Width of the tile in units. */
  readonly size: number;
  /** Radius of the circle in a star, in hundredths of the tile; 0 draws none. */
  readonly eye: number;
  /** Radius of the dots around the circle of a large star, in hundredths of the tile; 0 draws none. */
  readonly pips: number;
  /** Whether the star of the largest polygon is filled. */
  readonly filled: boolean;
}

/** A polygon of one repeat of a tiling, and whether it has the large star. */
interface Cell {
  readonly points: readonly Point[];
  readonly center: Point;
  readonly large: boolean;
}
interface Tiling {
  readonly height: number;
  /** Cells of one repeat of width 1, each once. */
  readonly cells: readonly Cell[];
}

/** Tilings by name, drawn with a repeat of width 1. */
export const tilings = { octagons: octagons(), decagons: decagons() } as const;

/** Draws a star pattern with the method of E. H. Hankin; rays are paired as in C. S. Kaplan, Islamic Star Patterns from Polygons in Contact, 2005. */
export function hankin({ tiling, angle, size, eye, pips, filled }: Hankin): TileDrawing {
  const { height, cells } = tilings[tiling];
  const scale = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x * size, y * size]);
  const stars: Polygon[] = [];
  const lines: Line[] = [];
  const eyes: Shape[] = [];
  for (const cell of cells) {
    const bends = raysOf(cell.points, degrees(angle));
    lines.push(...bends.map((points): Line => ({ kind: 'line', role: 'l1', points: scale(points) })));
    if (filled && cell.large) stars.push({ kind: 'polygon', role: 'p2', points: scale(starOf(bends, cell.center)) });
    if (eye > 0) {
      const [center] = scale([cell.center]);
      const radius = (eye / 100) * size * (cell.large ? 1 : 0.77);
      eyes.push({ kind: 'circle', role: cell.large ? 'p4' : 'p3', center: center!, radius });
    }
    if (pips > 0 && cell.large) {
      const around = scale(cell.points.map(([x, y]) => between(cell.center, [x, y], PIP_DISTANCE)));
      eyes.push(
        ...around.map((center): Shape => ({ kind: 'circle', role: 'p2', center, radius: (pips / 100) * size })),
      );
    }
  }
  return { width: size, height: height * size, shapes: [...stars, ...lines, ...eyes] };
}

/** Position of the small dots: a third of the way to the corners, inside the innermost star. */
const PIP_DISTANCE = 0.34;

const between = (a: Point, b: Point, part: number): Point => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];

interface Ray {
  readonly edge: number;
  readonly from: Point;
  readonly to: Point;
}

/** Bent lines from edge to edge: the two rays with the shortest way to their meeting point are paired first. */
export function raysOf(polygon: readonly Point[], angle: number): Point[][] {
  const rays = polygon.flatMap((point, edge) => raysFrom(point, polygon[(edge + 1) % polygon.length]!, edge, angle));
  const meetings = rays.flatMap((a, index) => rays.slice(index + 1).flatMap((b) => meeting(a, b) ?? []));
  const used = new Set<Ray>();
  const lines: Point[][] = [];
  for (const { a, b, at } of meetings.toSorted((one, other) => one.length - other.length)) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    lines.push(at ? [a.from, at, b.from] : [a.from, b.from]);
  }
  return lines;
}

/** The two rays of an edge, into a polygon with clockwise points. */
function raysFrom(start: Point, end: Point, edge: number, angle: number): Ray[] {
  const from: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const along = Math.atan2(end[1] - start[1], end[0] - start[0]);
  return [along + angle, along + Math.PI - angle].map((turn) => ({ edge, from, to: [Math.cos(turn), Math.sin(turn)] }));
}

function meeting(a: Ray, b: Ray): { a: Ray; b: Ray; at?: Point; length: number } | undefined {
  if (a.edge === b.edge) return undefined;
  const [dx, dy] = [b.from[0] - a.from[0], b.from[1] - a.from[1]];
  const cross = a.to[0] * b.to[1] - a.to[1] * b.to[0];
  if (Math.abs(cross) < 1e-9) return facing(a, b, dx, dy);
  const onA = (dx * b.to[1] - dy * b.to[0]) / cross;
  const onB = (dx * a.to[1] - dy * a.to[0]) / cross;
  if (onA < 1e-9 || onB < 1e-9) return undefined;
  return { a, b, at: [a.from[0] + a.to[0] * onA, a.from[1] + a.to[1] * onA], length: onA + onB };
}

/** Two rays on one line that point towards each other form a straight line. */
function facing(a: Ray, b: Ray, dx: number, dy: number): { a: Ray; b: Ray; length: number } | undefined {
  const apart = Math.hypot(dx, dy);
  const straight = Math.abs(dx * a.to[1] - dy * a.to[0]) < 1e-9 && dx * a.to[0] + dy * a.to[1] > 0;
  const towards = a.to[0] * b.to[0] + a.to[1] * b.to[1] < 0;
  return straight && towards ? { a, b, length: apart } : undefined;
}

/** The outline of a star: its bends and contact points in order around the centre. */
function starOf(bends: readonly (readonly Point[])[], [cx, cy]: Point): Point[] {
  const points = new Map(bends.flat().map((point) => [`${point[0].toFixed(6)} ${point[1].toFixed(6)}`, point]));
  return [...points.values()].toSorted((a, b) => Math.atan2(a[1] - cy, a[0] - cx) - Math.atan2(b[1] - cy, b[0] - cx));
}

function regular(sides: number, center: Point, radius: number, turn: number): Point[] {
  return Array.from({ length: sides }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / sides;
    return [center[0] + radius * Math.cos(angle), center[1] + radius * Math.sin(angle)];
  });
}

/** Tiling 4.8.8: an octagon in the middle of the repeat, a square at its corner. */
function octagons(): Tiling {
  const edge = 1 / (1 + Math.SQRT2);
  const middle: Point = [0.5, 0.5];
  const corner: Point = [0, 0];
  return {
    height: 1,
    cells: [
      { points: regular(8, middle, edge / (2 * Math.sin(Math.PI / 8)), Math.PI / 8), center: middle, large: true },
      { points: regular(4, corner, edge / Math.SQRT2, 0), center: corner, large: false },
    ],
  };
}

/** Decagons edge to edge on a rhombic lattice, with a six-sided bow tie between four of them. */
function decagons(): Tiling {
  const turn = degrees(36);
  const inner = 1 / (4 * Math.cos(turn));
  const height = 4 * inner * Math.sin(turn);
  const outer = inner / Math.cos(turn / 2);
  const centers: Point[] = [
    [0, 0],
    [0.5, height / 2],
  ];
  const gaps: Point[] = [
    [0.5, 0],
    [0, height / 2],
  ];
  return {
    height,
    cells: [
      ...centers.map((center) => ({ points: regular(10, center, outer, turn / 2), center, large: true })),
      ...gaps.map((center) => ({ points: bowTie(center, inner, outer, turn), center, large: false })),
    ],
  };
}

/** Corners of the gap, clockwise from the upper end of its left side; the waist is between two decagons. */
function bowTie([x, y]: Point, inner: number, outer: number, turn: number): Point[] {
  const side = 2 * inner * Math.cos(turn) - inner;
  const half = outer * Math.sin(turn / 2);
  const waist = 2 * inner * Math.sin(turn) - outer;
  const corners: Point[] = [
    [-side, -half],
    [0, -waist],
    [side, -half],
    [side, half],
    [0, waist],
    [-side, half],
  ];
  return corners.map(([dx, dy]) => [x + dx, y + dy]);
}
