import type { Box } from '../types.js';
import { coverageOf, type DrawnMark } from './coverage.js';
import { GRID } from '../grid.js';

/** Pixels for one unit of the grid. */
const DENSITY = 20;

/**
 * The box around the ink of a mark in units of the grid, to a twentieth of a unit: strokes with their width, where the grid
 * has air around them. The whole grid for a mark without ink.
 */
export function inkBox(mark: DrawnMark): Box {
  const { size, ink } = coverageOf(mark, GRID * DENSITY);
  const [columns, rows] = [new Set<number>(), new Set<number>()];
  for (const [index, covered] of ink.entries()) {
    if (covered === 0) continue;
    columns.add(index % size);
    rows.add(Math.floor(index / size));
  }
  if (columns.size === 0) return [0, 0, GRID, GRID];
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const [right, bottom] = [Math.max(...columns) + 1, Math.max(...rows) + 1];
  return [left / DENSITY, top / DENSITY, (right - left) / DENSITY, (bottom - top) / DENSITY];
}
