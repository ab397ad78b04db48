import type { Point } from '../types.js';

/** A movement of the plane that keeps distances: x′ = a·x + c·y + e, y′ = b·x + d·y + f, as in SVG’s `matrix()`. */
export type Isometry = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A straight segment with a direction. */
export type Segment = readonly [from: Point, to: Point];

export const identity: Isometry = [1, 0, 0, 1, 0, 0];

export const translation = ([x, y]: Point): Isometry => [1, 0, 0, 1, x, y];

/** The only direct movement (a translation or a turn) of one segment to another of the same length. */
export function directMove(segment: Segment, target: Segment): Isometry {
  const angle = directionOf(target) - directionOf(segment);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return movedTo([cos, sin, -sin, cos, 0, 0], segment[0], target[0]);
}

/** The only indirect movement (a reflection or a glide reflection) of one segment to another of the same length. */
export function indirectMove(segment: Segment, target: Segment): Isometry {
  // A reflection maps the direction t to before + after − t.
  const angle = directionOf(segment) + directionOf(target);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return movedTo([cos, sin, sin, -cos, 0, 0], segment[0], target[0]);
}

const directionOf = ([from, to]: Segment): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** The movement with the same turn that moves a point to another one. */
export function movedTo(isometry: Isometry, from: Point, to: Point): Isometry {
  const [x, y] = apply(isometry, from);
  return compose(translation([to[0] - x, to[1] - y]), isometry);
}

export const apply = ([a, b, c, d, e, f]: Isometry, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** First the second movement, then the first, as in a product of matrices. */
export function compose(first: Isometry, [a, b, c, d, e, f]: Isometry): Isometry {
  const [p, q, r, s] = first;
  const [x, y] = apply(first, [e, f]);
  return [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, x, y];
}

/** A whole number for keys. The offset keeps round numbers, such as 0.00005, off the step between two of them. */
export const step = (value: number): number => Math.floor(value * 1e4 + 0.3183) || 0;

/** Equal keys turn and mirror alike. */
export const turnKey = ([a, b, c, d]: Isometry): number => step(a) * 1e5 + step(b) + (a * d < b * c ? 0.5 : 0);
