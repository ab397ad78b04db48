import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyValue, markCells, onScale, percentOf } from './slider-values.js';

const scale = { min: 0, max: 100, step: 1 };

describe('The scale of a slider', () => {
  it.each([
    [33, { min: 0, max: 100, step: 10 }, 30],
    [-5, scale, 0],
    [250, scale, 100],
    [99, { min: 0, max: 95, step: 10 }, 90],
    [0.3, { min: 0, max: 1, step: 0.1 }, 0.3],
    [7, { min: 5, max: 20, step: 5 }, 5],
  ])('has %s on %o as %s', (value, on, want) => {
    expect(onScale(value, on)).toBe(want);
  });

  it('keeps what is on it, for any scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(40),
        (min, step, index) => {
          const on = { min, max: min + step * 40, step };
          const value = min + step * index;
          expect(onScale(value, on)).toBe(value);
          expect(percentOf(value, on)).toBeCloseTo(index * 2.5, 3);
        },
      ),
    );
  });

  it.each([
    ['ArrowUp', 51, 51],
    ['ArrowDown', 49, 49],
    ['ArrowRight', 51, 49],
    ['ArrowLeft', 49, 51],
    ['PageUp', 60, 60],
    ['PageDown', 40, 40],
    ['Home', 0, 0],
    ['End', 100, 100],
    ['a', undefined, undefined],
  ])('goes with %s from 50 to %s, and from right to left to %s', (key, ltr, rtl) => {
    expect([keyValue(key, 50, false, scale), keyValue(key, 50, true, scale)]).toEqual([ltr, rtl]);
  });
});

describe('The cells of marks', () => {
  it.each([
    [
      [0, 50, 100],
      ['0 25 start', '0 50 center', '0 25 end'],
    ],
    [
      [20, 40],
      ['10 20 center', '0 20 center'],
    ],
    [[0], ['0 100 start']],
    [[], []],
  ])('of %j are %j', (places, want) => {
    expect(markCells(places).map(({ space, size, align }) => `${space} ${size} ${align}`)).toEqual(want);
  });

  it('are centred on their marks, inside of the line, and do not overlap', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 }), (values) => {
        const places = values.toSorted((a, b) => a - b).map((value) => value / 10);
        let used = 0;
        markCells(places).forEach(({ space, size, align }, index) => {
          expect(space).toBeGreaterThanOrEqual(-1e-9);
          const from = used + space;
          used = from + size;
          const at = { start: from, center: from + size / 2, end: used }[align];
          expect(at).toBeCloseTo(places[index]!, 6);
        });
        expect(used).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});
