import type { Point } from '../../types.js';
import { apex, fixed, stretched, type TileShape } from './shape.js';

/** Half the smaller width of a regular hexagon with edges of length 1. */
const HALF = Math.sqrt(3) / 2;

/** The first edge is the upper one. */
export const regularHexagon = fixed([-0.5, -HALF], [0.5, -HALF], [1, 0], [0.5, HALF], [-0.5, HALF], [-1, 0]);

/** On an edge, symmetric from left to right; the first edge is the upper one. */
const onEdge = (half: number, up: number, down: number): readonly Point[] => [
  [-half, -up],
  [half, -up],
  [1, 0],
  [half, down],
  [-half, down],
  [-1, 0],
];

/** On an edge, symmetric from left to right. */
export const standing = stretched({
  parameters: 2,
  corners: (s, t) => onEdge(0.5 + 0.2 * s!, HALF + 0.25 * t!, HALF - 0.25 * t!),
});
/** On an edge, symmetric from left to right and from top to bottom. */
export const standingTwice = stretched({ parameters: 1, corners: (s) => onEdge(0.5 + 0.2 * s!, HALF, HALF) });

/** On a corner, symmetric from left to right; the first corner is the upper one. */
const onCorner = (side: number, up: number, down: number): readonly Point[] => [
  [0, -up],
  [HALF, -side],
  [HALF, side],
  [0, down],
  [-HALF, side],
  [-HALF, -side],
];

/** On a corner, symmetric from left to right. */
export const pointed = stretched({
  parameters: 2,
  corners: (s, t) => onCorner(0.5 + 0.15 * s!, 1 + 0.25 * t!, 1 - 0.25 * t!),
});
/** On a corner, symmetric from left to right and from top to bottom. */
export const pointedTwice = stretched({ parameters: 1, corners: (s) => onCorner(0.5 + 0.15 * s!, 1, 1) });

/** Opposite edges are parallel; every second row is moved by half a tile. */
export const parallel = stretched({
  parameters: 2,
  corners: (s, t) => {
    const [x, y] = [0.5 + 0.1 * s!, -0.3 + 0.15 * t!];
    return [
      [0, 0],
      [x, y],
      [1, 0],
      [x + 0.5, y + 1],
      [0.5, 1],
      [x - 0.5, y + 1],
    ];
  },
});

/** Opposite edges are parallel, and those before and after the two upright ones are equal. */
export const parallelEqual = stretched({
  parameters: 2,
  corners: (s, t) => {
    const [u, v] = [0.15 * s!, 0.5 + 0.15 * t!];
    const corners: Point[] = [
      [HALF + u, -v],
      [HALF - u, v],
      [-u, 1.5 - v],
    ];
    return [...corners, ...corners.map(([x, y]): Point => [-x, -y])];
  },
});

/** Two parallel edges, with two other corners: at the right and at the left. */
const between = (x: number, y: number, right: Point, left: Point): readonly Point[] => [
  [0, 0],
  [x, y],
  right,
  [x, y + 1],
  [0, 1],
  left,
];

/** The two corners are bound, so that half turns about the edges at them have a rectangular repeat. */
export const boundCorners = stretched({
  parameters: 4,
  corners: (s, t, u, v) => {
    const [x, y] = [0.6 + 0.1 * s!, 0.1 * t!];
    const [right, middle] = [x + 0.3 + 0.15 * v!, 0.5 + y + 0.15 * u!];
    return between(x, y, [right, middle], [x + right - 1.8, y + middle]);
  },
});

/** The edges at the left and at the right corner are equal. */
export const equalCorners = stretched({
  parameters: 3,
  corners: (s, t, u) => {
    const [y, right, left] = [0.2 * s!, 0.3 + 0.15 * t!, 0.3 + 0.15 * u!];
    return between(0.7, y, [0.7 + right, y + 0.5], [-left, 0.5]);
  },
});

/** The upper edge at one side is equal to the lower one at the other side. */
export const crossedCorners = stretched({
  parameters: 3,
  corners: (s, t, u) => {
    const [x, y, middle] = [0.75 + 0.1 * s!, 0.15 * t!, 0.5 + 0.1 * u!];
    return between(x, y, [1, middle], [x - 1, middle - y]);
  },
});

/** The edges at the left corner are equal. */
export const equalLeft = stretched({
  parameters: 4,
  corners: (s, t, u, v) => {
    const y = 0.15 * s!;
    return between(0.7, y, [1 + 0.1 * t!, y + 0.5 + 0.15 * u!], [-0.3 - 0.15 * v!, 0.5]);
  },
});

/** The second and the fifth, and the fourth and the last edge are equal: glide reflections at right angles move them. */
export const twoGlidesOfSix = stretched({
  parameters: 4,
  corners: (s, t, u, v) => {
    const [x1, y1] = [0.65 + 0.05 * s!, 0.15 + 0.05 * t!];
    const [x2, y2] = [0.6 + 0.05 * u!, 0.3 + 0.05 * v!];
    return [
      [1 - x1, y1 - 1],
      [x1, -y1],
      [x2, y2],
      [1 - x2, 1 - y2],
      [x1 - 1, y1],
      [x2 - 1, -y2],
    ];
  },
});

/** Three pairs of equal edges, each at 120°. */
export const threeTurns: TileShape = {
  parameters: 2,
  corners: (s, t) => {
    const [a, b, c]: Point[] = [
      [0, 0.8],
      [0.5 + 0.2 * s!, 0.2 * t!],
      [1, 0.8],
    ];
    return [a!, apex(a!, b!, 120), b!, apex(b!, c!, 120), c!, apex(c!, a!, 120)];
  },
};

/**
 * Points of an equilateral triangle with the upper corner (0, 0) and the lower corner (0, 1): its centre, a point on the edge
 * to the right, and its turn by 120° about the centre, on the edge that is the axis.
 *
 * @param along - distance of the first point from (0, 0)
 */
export function threefold(along: number): Readonly<Record<'center' | 'onRight' | 'onAxis', Point>> {
  return { center: [HALF / 3, 0.5], onRight: [along * HALF, along / 2], onAxis: [0, 1 - along] };
}

/** Two thirds of a triangle and their mirror image. The first corner, on the axis, has 120°. */
export const mirroredThirds: TileShape = {
  parameters: 1,
  corners: (s) => {
    const { center, onRight, onAxis } = threefold(1 / 3 + 0.15 * s!);
    const mirror = ([x, y]: Point): Point => [-x, y];
    return [[0, 0], onRight, center, onAxis, mirror(center), mirror(onRight)];
  },
};
