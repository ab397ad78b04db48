import { degrees } from '../../numbers.js';
import type { Point } from '../../types.js';
import { threefold } from './hexagons.js';
import { apex, fixed, from, stretched, type TileShape } from './shape.js';

export const square = fixed([0, 0], [1, 0], [1, 1], [0, 1]);

/** A rectangle that is a square with 0. */
export const stretchedSquare = stretched(square);
/** A rectangle that is wider than high with 0. */
export const rectangle = stretched(fixed([0, 0], [1, 0], [1, 0.8], [0, 0.8]));

/** A parallelogram with two upright edges. */
export const parallelogram = stretched({
  parameters: 1,
  corners: (s) => [
    [0, 0],
    [1, 0.3 * s!],
    [1, 0.9 + 0.3 * s!],
    [0, 0.9],
  ],
});

/** A parallelogram whose rows are half an edge apart, as bricks. */
export const brick = stretched(fixed([0, 0], [1, 0], [1.5, 0.8], [0.5, 0.8]));

/** The first corner is at the left. */
const kiteWith = (middle: number, range: number): TileShape =>
  stretched({
    parameters: 1,
    corners: (s) => [
      [0, 0],
      [0.5, -middle - range * s!],
      [1, 0],
      [0.5, 1 - middle - range * s!],
    ],
  });

/** The first corner is at the left; with 0 it is a square. */
export const kite = kiteWith(0.5, 0.2);
/** The first corner is at the left; its upper edges are the shorter ones. */
export const flatKite = kiteWith(0.32, 0.12);
/** The first corner is at the left. */
export const rhombus = stretched(fixed([0, 0], [0.5, -0.5], [1, 0], [0.5, 0.5]));

/** Any quadrangle with diagonals at a right angle. */
export const orthodiagonal = stretched({
  parameters: 2,
  corners: (s, t) => {
    const [x, y] = [0.4 + 0.2 * s!, 0.55 + 0.2 * t!];
    return [
      [0, 0],
      [x, y - 1],
      [1, 0],
      [x, y],
    ];
  },
});

/** Two upright edges, and two that lean to opposite sides by the same angle; the first edge is the upper one. */
export const leaningTrapezoid = stretched({
  parameters: 1,
  corners: (s) => {
    const y = 0.2 + 0.15 * s!;
    return [
      [0, 0],
      [1, y],
      [1, 0.8],
      [0, 0.8 + y],
    ];
  },
});

/** Two upright edges; the first edge is the upper one. */
export const trapezoid = stretched({
  parameters: 2,
  corners: (s, t) => [
    [0, 0],
    [1, 0.2 + 0.15 * s!],
    [1, 0.7 + 0.15 * t!],
    [0, 0.9],
  ],
});

/** Two right angles below; the first edge is the right one. */
export const rightTrapezoid = stretched({
  parameters: 1,
  corners: (s) => {
    const y = 0.2 + 0.15 * s!;
    return [
      [1, y],
      [1, 0.8],
      [0, 0.8],
      [0, -y],
    ];
  },
});

/** The second edge is the base, the first one of the two that are equal. */
export const isoscelesTrapezoid = stretched({
  parameters: 1,
  corners: (s) => [
    [0.55 + 0.25 * s!, 0],
    [1, 0.9],
    [-1, 0.9],
    [-0.55 - 0.25 * s!, 0],
  ],
});

/** The second and the fourth edge are equal. */
export const equalSides: TileShape = {
  parameters: 3,
  corners: (s, t, u) => {
    const [left, right, length] = [degrees(-95 + 12 * s!), degrees(-80 + 12 * t!), 1 + 0.3 * u!];
    return [
      [1, 1],
      [0, 1],
      [length * Math.cos(left), 1 + length * Math.sin(left)],
      [1 + length * Math.cos(right), 1 + length * Math.sin(right)],
    ];
  },
};

/** The third and the fourth edge are equal. */
export const equalNeighbours = stretched({
  parameters: 2,
  corners: (s, t) => [
    [0, 0],
    [0.45 + 0.15 * s!, -0.5 + 0.15 * t!],
    [1, 0],
    [0.5, 0.6],
  ],
});

/** Right angles at the second corner, between equal edges, and at the last one. */
export const rightKite: TileShape = {
  parameters: 1,
  corners: (s) => {
    const x = 1.2 + 0.35 * s!;
    return [
      [x, 0],
      [1, 1],
      [0, 2 - x],
      [0, 0],
    ];
  },
};

const rhombusOf60: readonly Point[] = [[0, 0], apex([0, 0], [1, 0], 120), [1, 0], apex([1, 0], [0, 0], 120)];
/** Two equilateral triangles; its first corner has 60°. */
export const twoTriangles = fixed(...rhombusOf60);
/** Two equilateral triangles; its first corner has 120°. */
export const twoTrianglesUpright = from(3, twoTriangles);

const kiteOf60: readonly Point[] = [[0, 0], apex([0, 0], [1, 0], 120), [1, 0], apex([1, 0], [0, 0], 60)];
/** A third of an equilateral triangle: its first corner has 90°, the next one 120°. */
export const triangleKite = fixed(...kiteOf60);
/** A third of an equilateral triangle: its first corner has 120°. */
export const triangleKiteUpright = from(1, triangleKite);

/** A third of an equilateral triangle, cut by any lines from the middle: its first corner has 120°, the third one 60°. */
export const triangleThird: TileShape = {
  parameters: 1,
  corners: (s) => {
    const { center, onRight, onAxis } = threefold(0.5 + 0.2 * s!);
    return [center, onAxis, [0, 0], onRight];
  },
};
