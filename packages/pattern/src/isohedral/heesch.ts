import type { Point } from '../types.js';

/** An isohedral type with a tile without symmetry of its own, as data. */
export interface HeeschType {
  /** Number of the isohedral type in B. Grünbaum, G. C. Shephard, Tilings and Patterns, 1987, section 6.2. */
  readonly ih: number;
  /** Symmetry group of the tiling. */
  readonly group: 'p1' | 'p2' | 'p3' | 'p4' | 'p6' | 'pg' | 'pgg';
  /** Number of shape parameters, each from -1 to 1; all 0 is a plain shape. */
  readonly parameters: number;
  /** Corners of the tile, clockwise on the screen, with about the size 1. The first edge joins the first two. */
  readonly corners: (...parameters: readonly number[]) => readonly Point[];
}

const rad = Math.PI / 180;

/** The third corner of an isosceles triangle over a base, at its left as seen from the start, with an angle at the apex. */
function apex([ax, ay]: Point, [bx, by]: Point, degrees: number): Point {
  const reach = 0.5 / Math.tan((degrees / 2) * rad);
  return [(ax + bx) / 2 + (by - ay) * reach, (ay + by) / 2 - (bx - ax) * reach];
}

/**
 * The 28 types of H. Heesch and O. Kienzle, Flächenschluss, 1963: every way to fill the plane with copies of one tile that
 * has no symmetry, so that all copies play the same role. A symbol names the edges of the tile in order:
 * T and T: a translation moves one edge to the other. C: a half turn about its middle leaves the edge as it is.
 * Cn and Cn: a turn by 360/n degrees about their common corner. G and G: a glide reflection; equal digits are a pair.
 *
 * Corners are chosen so that the tiling has a rectangular repeat at any parameters, except for `C3…` and `C6…`, whose
 * lattice is hexagonal.
 */
export const heesch = {
  TTTT: {
    ih: 41,
    group: 'p1',
    parameters: 0,
    corners: () => [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  },
  TTTTTT: {
    ih: 1,
    group: 'p1',
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
  },
  CCC: {
    ih: 84,
    group: 'p2',
    parameters: 0,
    corners: () => [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  },
  CCCC: {
    ih: 46,
    group: 'p2',
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
  },
  TCTC: {
    ih: 47,
    group: 'p2',
    parameters: 0,
    corners: () => [
      [0, 0],
      [1, 0],
      [1, 0.8],
      [0, 0.8],
    ],
  },
  TCTCC: {
    ih: 23,
    group: 'p2',
    parameters: 2,
    corners: (s, t) => {
      const [x, y] = [0.65 + 0.1 * s!, 0.1 * t!];
      return [
        [0, 0],
        [x, y],
        [x, y + 1],
        [0, 1],
        [2 * x - 1.6, 2 * y + 0.5],
      ];
    },
  },
  TCCTCC: {
    ih: 4,
    group: 'p2',
    parameters: 3,
    corners: (s, t, u) => {
      const [x, y] = [0.6 + 0.1 * s!, 0.1 * t!];
      const [right, middle] = [x + 0.3, 0.5 + y + 0.15 * u!];
      return [
        [0, 0],
        [x, y],
        [right, middle],
        [x, y + 1],
        [0, 1],
        [x + right - 1.8, y + middle],
      ];
    },
  },
  C4C4C4C4: {
    ih: 55,
    group: 'p4',
    parameters: 0,
    corners: () => [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
  },
  CC4C4: {
    ih: 79,
    group: 'p4',
    parameters: 0,
    corners: () => [[1, 1], [0, 1], apex([0, 1], [1, 1], 90)],
  },
  CC4C4C4C4: {
    ih: 28,
    group: 'p4',
    parameters: 2,
    corners: (s, t) => {
      const top: Point = [0.5 + 0.15 * s!, 0.3 + 0.15 * t!];
      return [[1, 1], [0, 1], apex([0, 1], top, 90), top, apex(top, [1, 1], 90)];
    },
  },
  C3C3C3C3: {
    ih: 33,
    group: 'p3',
    parameters: 0,
    corners: () => [[0, 0], apex([0, 0], [1, 0], 120), [1, 0], apex([1, 0], [0, 0], 120)],
  },
  C3C3C3C3C3C3: {
    ih: 7,
    group: 'p3',
    parameters: 2,
    corners: (s, t) => {
      const [a, b, c]: Point[] = [
        [0, 0.8],
        [0.5 + 0.2 * s!, 0.2 * t!],
        [1, 0.8],
      ];
      return [a!, apex(a!, b!, 120), b!, apex(b!, c!, 120), c!, apex(c!, a!, 120)];
    },
  },
  CC3C3: {
    ih: 39,
    group: 'p6',
    parameters: 0,
    corners: () => [[1, 1], [0, 1], apex([0, 1], [1, 1], 120)],
  },
  CC6C6: {
    ih: 88,
    group: 'p6',
    parameters: 0,
    corners: () => [[1, 1], [0, 1], apex([0, 1], [1, 1], 60)],
  },
  C3C3C6C6: {
    ih: 31,
    group: 'p6',
    parameters: 0,
    corners: () => [[0, 0], apex([0, 0], [1, 0], 120), [1, 0], apex([1, 0], [0, 0], 60)],
  },
  CC3C3C6C6: {
    ih: 21,
    group: 'p6',
    parameters: 2,
    corners: (s, t) => {
      const top: Point = [0.4 + 0.15 * s!, 0.4 + 0.15 * t!];
      return [[1, 1], [0, 1], apex([0, 1], top, 120), top, apex(top, [1, 1], 60)];
    },
  },
  TGTG: {
    ih: 43,
    group: 'pg',
    parameters: 1,
    corners: (s) => [
      [0, 0],
      [1, 0.3 * s!],
      [1, 0.9 + 0.3 * s!],
      [0, 0.9],
    ],
  },
  G1G1G2G2: {
    ih: 44,
    group: 'pg',
    parameters: 1,
    corners: (s) => [
      [0, 0],
      [0.5, -0.5 - 0.2 * s!],
      [1, 0],
      [0.5, 0.5 - 0.2 * s!],
    ],
  },
  TG1G1TG2G2: {
    ih: 2,
    group: 'pg',
    parameters: 2,
    corners: (s, t) => {
      const [y, right] = [0.2 * s!, 0.3 + 0.15 * t!];
      return [
        [0, 0],
        [0.7, y],
        [0.7 + right, y + 0.5],
        [0.7, y + 1],
        [0, 1],
        [-0.3, 0.5],
      ];
    },
  },
  TG1G2TG2G1: {
    ih: 3,
    group: 'pg',
    parameters: 3,
    corners: (s, t, u) => {
      const [x, y, middle] = [0.75 + 0.1 * s!, 0.15 * t!, 0.5 + 0.1 * u!];
      return [
        [0, 0],
        [x, y],
        [1, middle],
        [x, y + 1],
        [0, 1],
        [x - 1, middle - y],
      ];
    },
  },
  CGG: {
    ih: 86,
    group: 'pgg',
    parameters: 1,
    corners: (s) => [
      [1, 1],
      [0, 1],
      [0.5, 0.2 + 0.2 * s!],
    ],
  },
  CGCG: {
    ih: 51,
    group: 'pgg',
    parameters: 2,
    corners: (s, t) => {
      const [left, right] = [(-95 + 12 * s!) * rad, (-80 + 12 * t!) * rad];
      return [
        [1, 1],
        [0, 1],
        [Math.cos(left), 1 + Math.sin(left)],
        [1 + Math.cos(right), 1 + Math.sin(right)],
      ];
    },
  },
  CCGG: {
    ih: 53,
    group: 'pgg',
    parameters: 2,
    corners: (s, t) => [
      [0, 0],
      [0.45 + 0.15 * s!, -0.5 + 0.15 * t!],
      [1, 0],
      [0.5, 0.6],
    ],
  },
  G1G2G1G2: {
    ih: 52,
    group: 'pgg',
    parameters: 0,
    corners: () => [
      [0, 0],
      [1, 0],
      [1, 0.8],
      [0, 0.8],
    ],
  },
  TCTGG: {
    ih: 25,
    group: 'pgg',
    parameters: 2,
    corners: (s, t) => {
      const y = 0.15 * s!;
      return [
        [0, 0],
        [0.8, y],
        [0.8, y + 1],
        [0, 1],
        [-0.4 - 0.15 * t!, 0.5],
      ];
    },
  },
  TCCTGG: {
    ih: 5,
    group: 'pgg',
    parameters: 3,
    corners: (s, t, u) => {
      const y = 0.15 * s!;
      return [
        [0, 0],
        [0.7, y],
        [1 + 0.1 * t!, y + 0.5 + 0.15 * u!],
        [0.7, y + 1],
        [0, 1],
        [-0.3, 0.5],
      ];
    },
  },
  CG1G2G1G2: {
    ih: 27,
    group: 'pgg',
    parameters: 2,
    corners: (s, t) => {
      const [x, y] = [0.65 + 0.08 * s!, 0.15 + 0.08 * t!];
      return [
        [1 - x, 1 - y],
        [x, y],
        [0.5, -0.5],
        [x - 1, -y],
        [-0.5, 0.5],
      ];
    },
  },
  CG1CG2G1G2: {
    ih: 6,
    group: 'pgg',
    parameters: 2,
    corners: (s, t) => {
      const [x1, y1, x2, y2] = [0.65 + 0.05 * s!, 0.15 + 0.05 * t!, 0.6, -0.3];
      return [
        [1 - x1, 1 - y1],
        [x1, y1],
        [x2, y2],
        [1 - x2, -1 - y2],
        [x1 - 1, -y1],
        [x2 - 1, -y2],
      ];
    },
  },
} as const satisfies Readonly<Record<string, HeeschType>>;

export type HeeschName = keyof typeof heesch;

/** What an edge of a tile is related to: another edge, or itself. */
export interface EdgeRelation {
  readonly kind: 'T' | 'C' | 'G' | 'turn';
  /** Index of the related edge; for C its own. */
  readonly with: number;
  /** Angle of a turn in degrees: 360 / n of Cn. */
  readonly angle?: number;
}

/** The relations of the edges of a symbol, in order. */
export function relationsOf(name: HeeschName): readonly EdgeRelation[] {
  const edges = [...name.matchAll(/([TCG])(\d?)/gu)].map(([, letter, digit]) => ({ letter: letter!, digit: digit! }));
  const partnerOf = (index: number): number => {
    const { letter, digit } = edges[index]!;
    const alike = edges.flatMap((edge, other) => (edge.letter === letter && edge.digit === digit ? [other] : []));
    const place = alike.indexOf(index);
    // T: the opposite one of two or six (a parallelogram or hexagon). Others come in neighbouring pairs.
    if (letter === 'T') return alike[(place + alike.length / 2) % alike.length]!;
    return alike[place % 2 === 0 ? place + 1 : place - 1]!;
  };
  return edges.map(({ letter, digit }, index): EdgeRelation => {
    if (letter === 'C' && digit === '') return { kind: 'C', with: index };
    if (letter === 'C') return { kind: 'turn', with: partnerOf(index), angle: 360 / Number(digit) };
    return { kind: letter as 'T' | 'G', with: partnerOf(index) };
  });
}
