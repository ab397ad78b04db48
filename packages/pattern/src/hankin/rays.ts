import type { TilePolygon } from '../tilings/polygon.js';
import type { Point } from '../types.js';

/** A ray into a polygon, from a contact point on one of its edges. */
interface Ray {
  readonly edge: number;
  readonly from: Point;
  /** Direction, of length 1. */
  readonly to: Point;
}

/** Two rays that meet; without a point they are one straight line. */
interface Meeting {
  readonly a: Ray;
  readonly b: Ray;
  readonly at?: Point;
  /** The way of both rays to their meeting point. */
  readonly length: number;
}

/** How rays leave an edge. */
export interface Contact {
  /** Angle between ray and edge, in radians, above 0 and below a right angle. */
  readonly angle: number;
  /** Distance of the two contact points from the middle of the edge, in the unit of the polygon; the rays cross. */
  readonly offset: number;
}

/**
 * The lines in one polygon, from contact point to contact point. In a regular polygon each ray ends where it meets the ray
 * of the next edge, on the line from their corner to the centre. In others all pairs of rays that meet are compared, and
 * those with the shortest way to their meeting point are taken first (C. S. Kaplan, 2005, section 3).
 */
export function linesIn({ points, regular }: TilePolygon, contact: Contact): Point[][] {
  const rays = points.map((start, edge) => raysFrom(start, points[(edge + 1) % points.length]!, edge, contact));
  const meetings = regular
    ? rays.flatMap(([ahead], edge) => meeting(ahead, rays[(edge + 1) % rays.length]![1]) ?? [])
    : meetingsOf(rays.flat());
  const used = new Set<Ray>();
  const lines: Point[][] = [];
  for (const { a, b, at } of meetings) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    lines.push(at ? [a.from, at, b.from] : [a.from, b.from]);
  }
  return lines;
}

/** All pairs of rays that meet, shortest way first. */
function meetingsOf(rays: readonly Ray[]): Meeting[] {
  const meetings = rays.flatMap((a, index) => rays.slice(index + 1).flatMap((b) => meeting(a, b) ?? []));
  return meetings.toSorted((one, other) => one.length - other.length);
}

/** Where the two rays of each edge cross, in the order of the edges. Without an offset these are the contact points. */
export function crossingsOf(polygon: readonly Point[], { angle, offset }: Contact): Point[] {
  return polygon.map((start, edge) => {
    const { middle, along } = edgeOf(start, polygon[(edge + 1) % polygon.length]!);
    const depth = offset * Math.tan(angle);
    return [middle[0] - along[1] * depth, middle[1] + along[0] * depth];
  });
}

/** The middle of an edge, and its direction of length 1. */
function edgeOf(start: Point, end: Point): { middle: Point; along: Point } {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  return {
    middle: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2],
    along: [(end[0] - start[0]) / length, (end[1] - start[1]) / length],
  };
}

/** The two rays of an edge: the first turns to its end, the second to its start. */
function raysFrom(start: Point, end: Point, edge: number, { angle, offset }: Contact): [Ray, Ray] {
  const { middle, along } = edgeOf(start, end);
  const turn = Math.atan2(along[1], along[0]);
  const at = (distance: number): Point => [middle[0] + along[0] * distance, middle[1] + along[1] * distance];
  const ray = (from: Point, direction: number): Ray => ({ edge, from, to: [Math.cos(direction), Math.sin(direction)] });
  return [ray(at(-offset), turn + angle), ray(at(offset), turn + Math.PI - angle)];
}

function meeting(a: Ray, b: Ray): Meeting | undefined {
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
function facing(a: Ray, b: Ray, dx: number, dy: number): Meeting | undefined {
  const apart = Math.hypot(dx, dy);
  const straight = Math.abs(dx * a.to[1] - dy * a.to[0]) < 1e-9 && dx * a.to[0] + dy * a.to[1] > 0;
  const towards = a.to[0] * b.to[0] + a.to[1] * b.to[1] < 0;
  return straight && towards ? { a, b, length: apart } : undefined;
}
