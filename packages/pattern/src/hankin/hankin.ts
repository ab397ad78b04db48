import { degrees } from '../numbers.js';
import type { Line, Polygon, Repeat, Shape } from '../shapes.js';
import { apothem, isInside, type TilePolygon } from '../tilings/polygon.js';
import { tilingNamed, type TilingName } from '../tilings/tilings.js';
import type { Point } from '../types.js';
import { crossingsOf, linesIn, type Contact } from './rays.js';

/** "Polygons in contact": rays start at every edge of a tiling at one angle and end at their meeting point. */
export interface Hankin {
  readonly kind: 'hankin';
  /** A tiling by vertex configuration, or `decagons`. `octagons` is another name of `4.8.8`. */
  readonly tiling: HankinTiling;
  /** Contact angle between ray and edge, in degrees, above 0 and below 90. */
  readonly angle: number;
  /**
   * Distance of the two contact points of an edge from its middle, in edges: 0 to `largestOffset`.
   * @default 0
   */
  readonly offset?: number;
  /** Width of the repeat in units. */
  readonly size: number;
  /**
   * Radius of the circle in a star, in hundredths of the repeat; 0 draws none.
   * @default 0
   */
  readonly eye?: number;
  /**
   * Radius of the dots around the circle of a large star, in hundredths of the repeat; 0 draws none.
   * @default 0
   */
  readonly pips?: number;
  /**
   * Whether the stars of the largest polygons are filled.
   * @default false
   */
  readonly filled?: boolean;
}

export type HankinTiling = TilingName | 'octagons';

/**
 * Draws a star pattern with the method of E. H. Hankin (The Drawing of Geometric Patterns in Saracenic Art, 1925), with
 * contact angle and offset as in C. S. Kaplan, Islamic Star Patterns from Polygons in Contact, 2005.
 *
 * A largest star is in the middle of the repeat, so that vertical and horizontal axes go through its centre.
 *
 * @throws RangeError when the angle or the offset is outside its range
 */
export function hankin({ tiling: name, angle, offset = 0, size, eye = 0, pips = 0, filled = false }: Hankin): Repeat {
  const { height, edge, polygons } = tilingNamed(tilingOf(name));
  checkContact(name, angle, offset);
  const contact: Contact = { angle: degrees(angle), offset: offset * edge };
  const most = Math.max(...polygons.map(({ points }) => points.length));
  const drawn = polygons.map((polygon) =>
    drawStar(polygon, contact, { large: polygon.points.length === most, size, eye, pips, filled }),
  );
  const all = (part: keyof Star) => drawn.flatMap((star): readonly Shape[] => star[part]);
  return { width: size, height: height * size, shapes: [...all('fill'), ...all('lines'), ...all('dots')] };
}

/**
 * The largest offset of a tiling at a contact angle, in edges, in steps of a hundredth: the rays of an edge cross before the
 * centre of the polygon, and every ray of a gap polygon still meets another inside it.
 *
 * @param angle - in degrees, above 0 and below 90
 */
export function largestOffset(name: HankinTiling, angle: number): number {
  const { polygons, edge } = tilingNamed(tilingOf(name));
  const sides = polygons.flatMap(({ regular, points }) => (regular ? [points.length] : []));
  const gaps = polygons.filter(({ regular }) => !regular);
  const most = Math.min(MOST_OFFSET, (0.95 * apothem(Math.min(...sides))) / Math.tan(degrees(angle)));
  let steps = Math.floor(most * 100);
  for (const gap of gaps) {
    const closed = (step: number) => closes(gap, { angle: degrees(angle), offset: (step / 100) * edge });
    const first = Array.from({ length: steps + 1 }, (_, step) => step).findIndex((step) => !closed(step));
    if (first >= 0) steps = Math.max(0, first - 1);
  }
  return steps / 100;
}

/** Far enough from the corners that lines do not run into each other. */
const MOST_OFFSET = 0.45;

/** Whether every ray of a gap polygon has a partner, and they meet inside. */
function closes(gap: TilePolygon, contact: Contact): boolean {
  const lines = linesIn(gap, contact);
  const bends = lines.flatMap((line) => line.slice(1, -1));
  return lines.length === gap.points.length && bends.every((bend) => isInside(bend, gap.points));
}

const tilingOf = (name: HankinTiling): TilingName => (name === 'octagons' ? '4.8.8' : name);

function checkContact(name: HankinTiling, angle: number, offset: number): void {
  if (!(angle > 0 && angle < 90))
    throw new RangeError(`hankin: the angle is ${angle}. Set degrees above 0 and below 90.`);
  const most = largestOffset(name, angle);
  if (offset >= 0 && offset <= most) return;
  throw new RangeError(`hankin: the offset is ${offset}. Set 0 to ${most} for ${name} at ${angle} degrees.`);
}

/** What one polygon adds to the repeat, from bottom to top. */
interface Star {
  readonly fill: readonly Polygon[];
  readonly lines: readonly Line[];
  readonly dots: readonly Shape[];
}

type StarStyle = Required<Pick<Hankin, 'size' | 'eye' | 'pips' | 'filled'>> & { readonly large: boolean };

function drawStar(polygon: TilePolygon, contact: Contact, { large, size, eye, pips, filled }: StarStyle): Star {
  const { points, center } = polygon;
  const scale = ([x, y]: Point): Point => [x * size, y * size];
  const bends = linesIn(polygon, contact);
  const dots: Shape[] = [];
  if (eye > 0) {
    const radius = (eye / 100) * size * (large ? 1 : SMALL_EYE);
    dots.push({ kind: 'circle', role: large ? 'p4' : 'p3', center: scale(center), radius });
  }
  if (pips > 0 && large) {
    for (const point of points) {
      const at = scale(between(center, point, PIP_DISTANCE));
      dots.push({ kind: 'circle', role: 'p2', center: at, radius: (pips / 100) * size });
    }
  }
  return {
    fill: filled && large ? [{ kind: 'polygon', role: 'p2', points: starOf(polygon, bends, contact).map(scale) }] : [],
    lines: bends.map((line) => ({ kind: 'line', role: 'l1', points: line.map(scale) })),
    dots,
  };
}

/** Position of the small dots: a third of the way to the corners, inside the innermost star. */
const PIP_DISTANCE = 0.34;
/** Size of the circle in a small star. */
const SMALL_EYE = 0.77;

const between = (a: Point, b: Point, part: number): Point => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];

/** The outline of a star: its bends, and where the rays of each edge cross, in order around the centre. */
function starOf(polygon: TilePolygon, bends: readonly (readonly Point[])[], contact: Contact): Point[] {
  const tips = crossingsOf(polygon.points, contact);
  const inner = bends.flatMap((line) => line.slice(1, -1));
  const [cx, cy] = polygon.center;
  return [...tips, ...inner].toSorted((a, b) => Math.atan2(a[1] - cy, a[0] - cx) - Math.atan2(b[1] - cy, b[0] - cx));
}
