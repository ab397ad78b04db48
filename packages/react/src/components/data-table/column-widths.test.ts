import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, offsetsOf } from './column-widths.js';

const columns = fc.array(fc.record({ width: fc.integer({ min: 1, max: 500 }), isFixed: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

describe('The widths of columns', () => {
  it('fill their place, are never smaller than asked for, and those that are fixed grow only if all are', () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 0, max: 4000 }), (given, space) => {
        const widths = columnWidths(given, space);
        const wanted = given.reduce((sum, { width }) => sum + width, 0);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(Math.max(space, wanted), 6);
        expect(widths.every((width, index) => width >= given[index]!.width)).toBe(true);
        const isMixed = given.some(({ isFixed }) => !isFixed);
        const grown = widths.filter((width, index) => given[index]!.isFixed && width !== given[index]!.width);
        expect(isMixed ? grown : []).toEqual([]);
      }),
    );
  });

  it('before a column are its distance from the edge', () => {
    expect(offsetsOf([10, 20, 30])).toEqual([0, 10, 30]);
  });
});
