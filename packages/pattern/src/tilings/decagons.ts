import { degrees } from '../numbers.js';
import type { Point } from '../types.js';
import { regularPolygon, type TilePolygon } from './polygon.js';
import type { Tiling } from './tiling.js';

/**
 * Decagons edge to edge on a rhombic lattice, with a six-sided gap, the bow tie, between four of them. Ten-fold stars need
 * such a gap: no tiling by regular polygons alone has decagons. The width is 1.
 */
export function decagons(): Tiling {
  const turn = degrees(36);
  const inner = 1 / (4 * Math.cos(turn));
  const height = 4 * inner * Math.sin(turn);
  const outer = inner / Math.cos(turn / 2);
  const centers: Point[] = [
    [0, 0],
    [0.5, height / 2],
  ];
  const gaps: Point[] = [
    [0.5, 0],
    [0, height / 2],
  ];
  const polygons = [
    ...centers.map((center) => regularPolygon(10, center, outer, turn / 2)),
    ...gaps.map((center): TilePolygon => ({ points: bowTie(center, inner, outer, turn), center, regular: false })),
  ];
  return { height, edge: 2 * outer * Math.sin(turn / 2), polygons };
}

/** Corners of the gap, clockwise from the upper end of its left side; the waist is between two decagons. */
function bowTie([x, y]: Point, inner: number, outer: number, turn: number): Point[] {
  const side = 2 * inner * Math.cos(turn) - inner;
  const half = outer * Math.sin(turn / 2);
  const waist = 2 * inner * Math.sin(turn) - outer;
  const corners: Point[] = [
    [-side, -half],
    [0, -waist],
    [side, -half],
    [side, half],
    [0, waist],
    [-side, half],
  ];
  return corners.map(([dx, dy]) => [x + dx, y + dy]);
}
