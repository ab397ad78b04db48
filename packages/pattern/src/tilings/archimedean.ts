import type { Point } from '../types.js';

/** A regular or semi-regular tiling as data. Lengths are in edges of its polygons. */
export interface ArchimedeanTiling {
  /** The numbers of sides of the polygons around every vertex, in cyclic order. */
  readonly vertex: readonly number[];
  /** Two translations that generate all others; the first is along the x axis. */
  readonly lattice: readonly [Point, Point];
  /** Width and height of the smallest rectangular repeat with sides along and across the first translation. */
  readonly repeat: readonly [width: number, height: number];
}

const SQRT3 = Math.sqrt(3);

type Lattice = Pick<ArchimedeanTiling, 'lattice' | 'repeat'>;
const square = (side: number): Lattice => ({
  lattice: [
    [side, 0],
    [0, side],
  ],
  repeat: [side, side],
});
/** Two translations of which the second is half as far along as the first. The rectangle holds two cells. */
const centred = (width: number, height: number): Lattice => ({
  lattice: [
    [width, 0],
    [width / 2, height / 2],
  ],
  repeat: [width, height],
});
const hexagonal = (side: number): Lattice => centred(side, side * SQRT3);

/**
 * The three regular and eight semi-regular tilings, by vertex configuration: all edge-to-edge tilings by regular polygons
 * with one kind of vertex (B. Grünbaum, G. C. Shephard, Tilings and Patterns, 1987, section 2.1; J. Kepler, Harmonices
 * Mundi, 1619).
 */
export const archimedean = {
  '3.3.3.3.3.3': { vertex: [3, 3, 3, 3, 3, 3], ...hexagonal(1) },
  '4.4.4.4': { vertex: [4, 4, 4, 4], ...square(1) },
  '6.6.6': { vertex: [6, 6, 6], ...hexagonal(SQRT3) },
  '3.3.3.3.6': { vertex: [3, 3, 3, 3, 6], ...hexagonal(Math.sqrt(7)) },
  '3.3.3.4.4': { vertex: [3, 3, 3, 4, 4], ...centred(1, 2 + SQRT3) },
  '3.3.4.3.4': { vertex: [3, 3, 4, 3, 4], ...square(Math.sqrt(2 + SQRT3)) },
  '3.4.6.4': { vertex: [3, 4, 6, 4], ...hexagonal(1 + SQRT3) },
  '3.6.3.6': { vertex: [3, 6, 3, 6], ...hexagonal(2) },
  '3.12.12': { vertex: [3, 12, 12], ...hexagonal(2 + SQRT3) },
  '4.6.12': { vertex: [4, 6, 12], ...hexagonal(3 + SQRT3) },
  '4.8.8': { vertex: [4, 8, 8], ...square(1 + Math.SQRT2) },
} as const satisfies Readonly<Record<string, ArchimedeanTiling>>;

export type ArchimedeanName = keyof typeof archimedean;
