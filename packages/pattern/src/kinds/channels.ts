import type { Line, Repeat } from '../shapes.js';
import type { Point } from '../types.js';

/** A Truchet tiling of channels: in every cell two quarter circles join the midpoints of its sides, in one of two ways. */
export interface Channels {
  readonly kind: 'channels';
  /** Side of a cell in units. */
  readonly cell: number;
  /**
   * Distance between the centre of a channel and its banks, in units. With half a line it stays below a fifth of the cell
   * (√2 / 2 − ½), or the banks of two channels cross in the middle of a cell, with corners that water does not have.
   */
  readonly bank: number;
  /** Rows of 0 and 1: the orientation of each cell. Every draft is seamless. */
  readonly draft: readonly string[];
}

export function channels({ cell, bank, draft }: Channels): Repeat {
  const lines = draft.flatMap((row, y) =>
    row.split('').flatMap((way, x) => turnsOf([x * cell, y * cell], cell, way === '1', bank)),
  );
  const banks = lines.filter(({ role }) => role === 'l1');
  const water = lines.filter(({ role }) => role === 'l2');
  return { width: draft[0]!.length * cell, height: draft.length * cell, shapes: [...banks, ...water] };
}

function turnsOf([x, y]: Point, cell: number, falling: boolean, bank: number): Line[] {
  const corners: readonly (readonly [Point, number])[] = falling
    ? [
        [[x, y], 0],
        [[x + cell, y + cell], 2],
      ]
    : [
        [[x + cell, y], 1],
        [[x, y + cell], 3],
      ];
  return corners.flatMap(([corner, quarter]) => [
    quarterTurn(corner, cell / 2 - bank, quarter, 'l1'),
    quarterTurn(corner, cell / 2 + bank, quarter, 'l1'),
    quarterTurn(corner, cell / 2, quarter, 'l2'),
  ]);
}

/** A quarter circle around a corner: 0 is to its lower right, then clockwise. */
function quarterTurn([x, y]: Point, radius: number, quarter: number, role: 'l1' | 'l2'): Line {
  const turns: readonly Point[] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  const from = turns[quarter]!;
  const to = turns[(quarter + 1) % 4]!;
  return {
    kind: 'line',
    role,
    radius,
    points: [
      [x + from[0] * radius, y + from[1] * radius],
      [x + to[0] * radius, y + to[1] * radius],
    ],
  };
}
