import { apex, fixed, stretched, type TileShape } from './shape.js';
import type { Point } from '../../types.js';

const base: readonly [Point, Point] = [
  [1, 1],
  [0, 1],
];

/** The first edge is the base; the angle is opposite. */
const isoscelesWith = (angle: number): TileShape => fixed(...base, apex(base[1], base[0], angle));

export const equilateral = isoscelesWith(60);
/** Half a square. */
export const halfSquare = isoscelesWith(90);
/** A third of an equilateral triangle. */
export const thirdTriangle = isoscelesWith(120);

/** The first edge is the base. */
export const isosceles: TileShape = { parameters: 1, corners: (s) => [...base, [0.5, 0.2 + 0.2 * s!]] };

/** Any triangle; the first edge is the base. */
export const scalene = stretched({ parameters: 1, corners: (s) => [...base, [0.3 + 0.3 * s!, 0.2]] });

/** The right angle is at the first corner. */
export const rightTriangle = stretched(fixed([0, 0], [1, 0], [0, 1]));

/** Half an equilateral triangle; the right angle is at the first corner. */
export const halfTriangle = fixed([0, 0], [1, 0], [0, Math.sqrt(1 / 3)]);
