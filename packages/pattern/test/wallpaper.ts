import { apply, compose, type Isometry } from '../src/isohedral/isometry.js';
import type { Lattice } from '../src/isohedral/lattice.js';
import type { Point } from '../src/index.js';

/**
 * The name of a symmetry group.
 *
 * @param movements - one movement of the group for each turn and mirroring that it has
 */
export function groupOf(movements: readonly Isometry[], lattice: Lattice): string {
  const mirrors = movements.filter(isIndirect);
  const turns = movements.length - mirrors.length;
  if (mirrors.length === 0) return `p${turns}`;
  const reflecting = mirrors.filter((movement) => hasReflection(movement, lattice));
  const isCentered = mirrors.some((movement) => !keepsHalves(movement, lattice));
  switch (turns) {
    case 1:
      return isCentered ? 'cm' : reflecting.length === 1 ? 'pm' : 'pg';
    case 2:
      return isCentered ? 'cmm' : ['pgg', 'pmg', 'pmm'][reflecting.length]!;
    case 3:
      return mirrors.some((movement) => isAlong(movement, lattice.basis[0])) ? 'p31m' : 'p3m1';
    case 4:
      return reflecting.length === 4 && mirrors.every((movement) => hasReflection(movement, lattice)) ? 'p4m' : 'p4g';
    default:
      return 'p6m';
  }
}

const isIndirect = ([a, b, c, d]: Isometry): boolean => a * d - b * c < 0;
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;

/** A vector in multiples of the basis. */
function inBasis([x, y]: Point, { basis: [[ax, ay], [bx, by]] }: Lattice): Point {
  const area = ax * by - ay * bx;
  return [(x * by - y * bx) / area, (ax * y - ay * x) / area];
}
const isIn = (vector: Point, lattice: Lattice): boolean => inBasis(vector, lattice).every(isWhole);
const steps = [-2, -1, 0, 1, 2];

/** Whether a movement, together with a translation of the lattice, is a reflection: done twice it moves nothing. */
function hasReflection(movement: Isometry, { basis: [a, b] }: Lattice): boolean {
  return steps.some((m) =>
    steps.some((n) => {
      const moved = compose([1, 0, 0, 1, m * a[0] + n * b[0], m * a[1] + n * b[1]], movement);
      const [x, y] = apply(moved, apply(moved, [0, 0]));
      return Math.hypot(x, y) < 1e-6;
    }),
  );
}

/** Whether the part of each translation along the axis of a mirror is one too: the lattice is rectangular there. */
function keepsHalves([a, b, c, d]: Isometry, lattice: Lattice): boolean {
  return lattice.basis.every(([x, y]) => isIn([(x + a * x + c * y) / 2, (y + b * x + d * y) / 2], lattice));
}

const isAlong = ([a, b, c, d]: Isometry, [x, y]: Point): boolean =>
  Math.hypot(a * x + c * y - x, b * x + d * y - y) < 1e-6;
