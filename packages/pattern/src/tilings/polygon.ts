import type { Point } from '../types.js';

/** A polygon of a tiling. */
export interface TilePolygon {
  /** Corners, clockwise on the screen: y grows downwards. */
  readonly points: readonly Point[];
  readonly center: Point;
  /** Whether all sides and all angles are equal. */
  readonly regular: boolean;
}

/**
 * A regular polygon.
 *
 * @param radius - distance between centre and corners
 * @param turn - direction of the first corner, in radians
 */
export function regularPolygon(sides: number, center: Point, radius: number, turn: number): TilePolygon {
  const points = Array.from({ length: sides }, (_, index): Point => {
    const angle = turn + (index * 2 * Math.PI) / sides;
    return [center[0] + radius * Math.cos(angle), center[1] + radius * Math.sin(angle)];
  });
  return { points, center, regular: true };
}

/** Radius of the corners of a regular polygon with edges of length 1. */
export const cornerRadius = (sides: number): number => 1 / (2 * Math.sin(Math.PI / sides));

/** Distance between the centre and the edges of a regular polygon with edges of length 1. */
export const apothem = (sides: number): number => 1 / (2 * Math.tan(Math.PI / sides));

/** The same polygon at another place and scale: moved first. */
export function placePolygon({ points, center, regular }: TilePolygon, [dx, dy]: Point, scale = 1): TilePolygon {
  const place = ([x, y]: Point): Point => [(x + dx) * scale, (y + dy) * scale];
  return { points: points.map(place), center: place(center), regular };
}

/** Area of a polygon without crossings; positive if its corners are clockwise on the screen. */
export function areaOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Whether a point is inside a polygon (crossing number). */
export function isInside([x, y]: Point, points: readonly Point[]): boolean {
  let inside = false;
  points.forEach(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
