import type { Point } from '../types.js';

/** A movement of the plane that keeps distances: x′ = a·x + c·y + e, y′ = b·x + d·y + f, as in SVG’s `matrix()`. */
export type Isometry = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Isometry = [1, 0, 0, 1, 0, 0];

export const translation = ([x, y]: Point): Isometry => [1, 0, 0, 1, x, y];

/** A turn around a point, in radians. */
export function rotation([x, y]: Point, angle: number): Isometry {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** The only glide reflection that moves one segment to another of the same length. */
export function glide([from, to]: readonly [Point, Point], [newFrom, newTo]: readonly [Point, Point]): Isometry {
  const before = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const after = Math.atan2(newTo[1] - newFrom[1], newTo[0] - newFrom[0]);
  // A reflection maps the direction t to before + after − t.
  const [cos, sin] = [Math.cos(before + after), Math.sin(before + after)];
  return [cos, sin, sin, -cos, newFrom[0] - cos * from[0] - sin * from[1], newFrom[1] - sin * from[0] + cos * from[1]];
}

export const apply = ([a, b, c, d, e, f]: Isometry, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** First the second movement, then the first, as in a product of matrices. */
export function compose(first: Isometry, [a, b, c, d, e, f]: Isometry): Isometry {
  const [p, q, r, s] = first;
  const [x, y] = apply(first, [e, f]);
  return [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, x, y];
}

/** The movement back. */
export function invert([a, b, c, d, e, f]: Isometry): Isometry {
  // The inverse of an orthogonal matrix is its transpose.
  return [a, c, b, d, -a * e - b * f, -c * e - d * f];
}

const cents = (value: number): number => Math.round(value * 1e4) || 0;

/** Equal keys turn and mirror alike. */
export const turnKey = ([a, b, c, d]: Isometry): string => [a, b, c, d].map(cents).join(' ');
/** Equal keys are the same movement. */
export const isometryKey = (isometry: Isometry): string => isometry.map(cents).join(' ');
