import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPairs, pairsOf, pairwise, type AxisContexts } from './pairwise.js';

const axes: fc.Arbitrary<AxisContexts> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 })
  .map((sizes) =>
    Object.fromEntries(sizes.map((size, axis) => [`a${axis}`, Array.from({ length: size }, (_, c) => `${c}`)])),
  );

const largest = (given: AxisContexts): number => {
  const [a = 0, b = 0] = Object.values(given)
    .map(({ length }) => length)
    .toSorted((x, y) => y - x);
  return a * b;
};

test('every pair of contexts is in a row, and every row has one context of each axis', () => {
  fc.assert(
    fc.property(axes, fc.nat(), (given, seed) => {
      const rows = pairwise(given, seed);
      expect(new Set(rows.flatMap(pairsOf))).toEqual(allPairs(given));
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(Object.keys(given));
        for (const [name, context] of Object.entries(row)) expect(given[name]).toContain(context);
      }
    }),
    { numRuns: 60 },
  );
});

test('there are not many more rows than the pairs of the two largest axes need', () => {
  fc.assert(
    fc.property(axes, fc.nat(), (given, seed) => {
      expect(pairwise(given, seed).length).toBeLessThanOrEqual(Math.ceil(largest(given) * 1.6) + 2);
    }),
    { numRuns: 60 },
  );
});

test('the same seed gives the same rows', () => {
  const given = { brand: ['a', 'b', 'c', 'd', 'e'], mode: ['light', 'dark'], density: ['1', '2', '3'] };
  expect(pairwise(given, 7)).toEqual(pairwise(given, 7));
});

test('one axis alone gives a row for each of its contexts', () => {
  expect(pairwise({ mode: ['light', 'dark'] }, 1)).toEqual([{ mode: 'light' }, { mode: 'dark' }]);
});
