import { degrees } from '../../numbers.js';
import type { Point } from '../../types.js';

/** The corners of a tile, which several types may share. */
export interface TileShape {
  /** Number of parameters, each from -1 to 1; all 0 is a plain shape. */
  readonly parameters: number;
  /** Corners, clockwise on the screen, with about the size 1. The first edge joins the first two. */
  readonly corners: (...parameters: readonly number[]) => readonly Point[];
}

/** A shape without parameters. */
export const fixed = (...corners: readonly Point[]): TileShape => ({ parameters: 0, corners: () => corners });

/** Largest stretch, and the inverse of the smallest. */
const STRETCH = 1.4;

/** Adds a last parameter, which stretches a shape across. A lattice with a rectangular repeat keeps it. */
export function stretched({ parameters, corners }: TileShape): TileShape {
  return {
    parameters: parameters + 1,
    corners: (...given) => {
      const factor = STRETCH ** given[parameters]!;
      return corners(...given).map(([x, y]): Point => [x * factor, y]);
    },
  };
}

/** The same shape whose first edge begins at another corner. */
export const from = (first: number, { parameters, corners }: TileShape): TileShape => ({
  parameters,
  corners: (...given) => {
    const points = corners(...given);
    return [...points.slice(first), ...points.slice(0, first)];
  },
});

/** The third corner of an isosceles triangle over a base, at its left as seen from the start, with an angle at the apex. */
export function apex([ax, ay]: Point, [bx, by]: Point, angle: number): Point {
  const reach = 0.5 / Math.tan(degrees(angle) / 2);
  return [(ax + bx) / 2 + (by - ay) * reach, (ay + by) / 2 - (bx - ax) * reach];
}
