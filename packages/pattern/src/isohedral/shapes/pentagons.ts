import type { Point } from '../../types.js';
import { apex, stretched, type TileShape } from './shape.js';

/** Two parallel edges, one upright edge at the right between them, and at the left the apex of two other edges. */
const withApex = (x: number, y: number, left: Point): readonly Point[] => [[0, 0], [x, y], [x, y + 1], [0, 1], left];

/** The edges at the apex are such that half turns about them and about the upright edge have a rectangular repeat. */
export const boundApex = stretched({
  parameters: 2,
  corners: (s, t) => {
    const [x, y] = [0.65 + 0.1 * s!, 0.1 * t!];
    return withApex(x, y, [2 * x - 1.6, 2 * y + 0.5]);
  },
});

/** The apex is anywhere. */
export const freeApex = stretched({
  parameters: 3,
  corners: (s, t, u) => withApex(0.7, 0.15 * s!, [-0.3 - 0.15 * t!, 0.6 + 0.15 * u!]),
});

/** The edges at the apex are equal. */
export const equalApex = stretched({
  parameters: 2,
  corners: (s, t) => withApex(0.8, 0.15 * s!, [-0.4 - 0.15 * t!, 0.5]),
});

/** A rectangle with a roof; the first two edges are the roof. */
export const house = stretched({
  parameters: 1,
  corners: (s) => [
    [-1, 0],
    [0, -0.7 - 0.3 * s!],
    [1, 0],
    [1, 1],
    [-1, 1],
  ],
});

/** Two right angles, each between two equal edges; the first edge is between the two pairs. */
export const twoRightAngles: TileShape = {
  parameters: 2,
  corners: (s, t) => {
    const top: Point = [0.5 + 0.15 * s!, 0.3 + 0.15 * t!];
    return [[1, 1], [0, 1], apex([0, 1], top, 90), top, apex(top, [1, 1], 90)];
  },
};

/** The same, symmetric: four equal edges, and the first one. */
export const cairo: TileShape = {
  parameters: 1,
  corners: (s) => {
    const half = 0.55 + 0.2 * s!;
    return [
      [-half, 0],
      [half, 0],
      [1, 1],
      [0, 2 - half],
      [-1, 1],
    ];
  },
};

/** Pairs of equal edges at 120° and at 60°, and a first edge that joins them. */
export const twoTurns: TileShape = {
  parameters: 2,
  corners: (s, t) => {
    const top: Point = [0.4 + 0.15 * s!, 0.4 + 0.15 * t!];
    return [[1, 1], [0, 1], apex([0, 1], top, 120), top, apex(top, [1, 1], 60)];
  },
};

/** The second and fourth, and the third and last edge are equal: glide reflections at right angles move them. */
export const twoGlides = stretched({
  parameters: 2,
  corners: (s, t) => {
    const [x, y] = [0.65 + 0.08 * s!, 0.15 + 0.08 * t!];
    return [
      [1 - x, y - 1],
      [x, -y],
      [0.5, 0.5],
      [x - 1, y],
      [-0.5, -0.5],
    ];
  },
});
