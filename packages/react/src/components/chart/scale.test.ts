import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, scaleOf } from './scale.js';

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('An axis', () => {
  it('has every value between its ends, at most a few ticks at equal distances, and the places of its ends at 0 and 100', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (values, withZero) => {
        const { min, max, ticks, at } = scaleOf(values, withZero);
        const spread = max - min;
        expect(values.every((value) => value >= min - spread * 1e-6 && value <= max + spread * 1e-6)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect([at(min), at(max)]).toEqual([0, 100]);
        expect(!withZero || (min <= 0 && max >= 0)).toBe(true);
      }),
    );
  });

  it.each([
    [[0.1, 0.2, 0.3], false, [0.1, 0.15, 0.2, 0.25, 0.3]],
    [[57, 320], true, [0, 100, 200, 300, 400]],
    [[-3, 7], true, [-5, 0, 5, 10]],
    [[5], false, [2, 8]],
    [[], true, [0, 1]],
    [[Number.NaN, 10], true, [0, 5, 10]],
  ] as const)('of %j has round ticks', (values, withZero, ticks) => {
    const scale = scaleOf(values, withZero);
    expect([scale.ticks[0], scale.ticks.at(-1)]).toEqual([ticks[0], ticks.at(-1)]);
  });
});

describe('Classes of a distribution', () => {
  it('have every value once', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 20 }), (values, count) => {
        const bins = binsOf(values, count);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(values.length);
        expect(bins.every(({ low, high }) => low < high)).toBe(true);
      }),
    );
  });

  it('of values that are all at a limit put each where its class begins, and the largest into the last', () => {
    expect(binsOf([0, 1, 1, 2, 4], 4).map(({ low, count }) => [low, count])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
  });
});
