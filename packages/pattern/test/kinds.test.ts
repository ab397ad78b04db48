import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels, closeRepeat, diamonds, weave, type WeaveRow } from '../src/index.js';
import { looseEnds, missingCopies } from './seams.js';

test('a channel pattern has no seam for any draft', () => {
  const draft = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([columns, rows]) =>
    fc.array(fc.string({ unit: fc.constantFrom('0', '1'), minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(draft, (rows) => {
      const drawing = closeRepeat(channels({ kind: 'channels', cell: 16, bank: 4, draft: rows }));
      expect(missingCopies(drawing)).toEqual([]);
      expect(looseEnds(drawing)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a diamond lattice has no seam for any parameters', () => {
  const rings = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 4 })), { maxLength: 4 });
  fc.assert(
    fc.property(rings, rings, fc.integer({ min: 0, max: 8 }), (middle, corner, dot) => {
      expect(missingCopies(closeRepeat(diamonds({ kind: 'diamonds', size: 40, middle, corner, dot })))).toEqual([]);
    }),
  );
});

test('a weave covers every cell except the background exactly once', () => {
  const row: WeaveRow = { motif: 'teeth', height: 6, width: 12, threads: [1, 0], point: 'up' };
  const { width, height, shapes } = weave({
    kind: 'weave',
    columns: 24,
    rows: [row, { motif: 'solid', height: 2, thread: 3 }],
  });
  const covered = shapes.reduce(
    (sum, shape) =>
      shape.kind === 'polygon'
        ? sum + (shape.points[1]![0] - shape.points[0]![0]) * (shape.points[2]![1] - shape.points[1]![1])
        : sum,
    0,
  );
  // Teeth of 2, 4, … 12 threads, twice across, and two solid rows.
  expect(covered).toBe((2 + 4 + 6 + 8 + 10 + 12) * 2 + 24 * 2);
  expect([width, height]).toEqual([24, 8]);
});
