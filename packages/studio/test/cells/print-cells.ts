import type { TestProject } from 'vitest/node';
import { nameCell } from './rows.js';

/** Global setup: prints the cells of a project, each on a line. */
export default function printCells({ config }: TestProject): void {
  const cells = config.provide.cells ?? [];
  console.log(cells.map((cell, index) => `cell ${index + 1}: ${nameCell(cell)}`).join('\n'));
}
