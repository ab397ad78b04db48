import { expect, test } from 'vitest';
import { partsOf, rowsAround } from '../../src/stories/story-wall/wall-parts.js';

const row = (index: number) => ({ index, start: 100 + index * 10, end: 110 + index * 10 });

test.each([
  ['the first rows', [0, 1], [0, 1, 2, 3, 4, 5, '30 after']],
  ['rows in the middle and one apart', [0, 3], [0, 1, 2, '20 before 3', 9, 10, 11, '10 after']],
  ['the last row, which is not full', [4], ['40 before 4', 12, 13]],
])('parts of a wall: %s', (_name, rows, want) => {
  const parts = partsOf(rows.map(row), { start: 100, end: 150, columns: 3, count: 14 });
  expect(parts.map((part) => ('space' in part ? `${part.space} ${part.key}` : part.index))).toEqual(want);
  const first = parts.flatMap((part) => ('row' in part && part.isFirst ? [part.row] : []));
  expect(first).toEqual(rows);
});

test.each([
  [[5, 6], -1, [5, 6]],
  [[5, 6], 6, [5, 6, 7]],
  [[5, 6], 0, [0, 1, 5, 6]],
  [[5, 6], 9, [5, 6, 8, 9]],
])('rows %j with focus in row %i of ten are %j', (rows, focused, want) => {
  expect(rowsAround(rows, focused, 10)).toEqual(want);
});
