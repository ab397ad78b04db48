import type { Repeat, Shape } from '../shapes.js';
import type { Point, Role } from '../types.js';

/** A lattice of nested, outlined diamonds in the middle and at the corners of the tile. */
export interface Diamonds {
  readonly kind: 'diamonds';
  /** Side of the square tile in units. */
  readonly size: number;
  /** Diamonds in the middle, largest first: half diagonal in units, and thread 1–4. */
  readonly middle: readonly (readonly [halfDiagonal: number, thread: number])[];
  /** The same at the corners. */
  readonly corner: readonly (readonly [halfDiagonal: number, thread: number])[];
  /** Radius of the dot at the corners; 0 draws none. */
  readonly dot: number;
}

export function diamonds({ size, middle, corner, dot }: Diamonds): Repeat {
  const shapes: Shape[] = [
    ...middle.map(([half, thread]) => diamond([size / 2, size / 2], half, thread)),
    ...corner.map(([half, thread]) => diamond([0, 0], half, thread)),
  ];
  if (dot > 0) shapes.push({ kind: 'circle', role: 'p1', outlined: true, center: [0, 0], radius: dot });
  return { width: size, height: size, shapes };
}

function diamond([x, y]: Point, half: number, thread: number): Shape {
  return {
    kind: 'polygon',
    role: `p${thread}` as Role,
    outlined: true,
    points: [
      [x, y - half],
      [x + half, y],
      [x, y + half],
      [x - half, y],
    ],
  };
}
