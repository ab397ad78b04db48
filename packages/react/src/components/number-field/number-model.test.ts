import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, steppedBy } from './number-model.js';

const none = { min: undefined, max: undefined, step: undefined };

describe('The value that a number field accepts', () => {
  it.each([
    [12.5, none, 12.5],
    [-3, { ...none, min: 0 }, 0],
    [13, { ...none, max: 12 }, 12],
    [0.3, { ...none, step: 0.1 }, 0.3],
    [7, { min: 5, max: 20, step: 5 }, 5],
    [19, { min: 0, max: 18, step: 5 }, 15],
    [8, { min: 3, max: 12, step: 3 }, 9],
  ])('%s with %o is %s', (value, limits, want) => {
    expect(accepted(value, limits)).toBe(want);
  });

  it.each([
    [null, 1, { ...none, min: 3 }, 3],
    [null, 1, none, 0],
    [null, -1, { ...none, max: -2 }, -2],
    [0.1, 2, { ...none, step: 0.1 }, 0.3],
    [12.5, 1, none, 13.5],
    [7, 1, { ...none, step: 5 }, 10],
    [7, -1, { ...none, step: 5 }, 5],
    [11, 10, { min: 3, max: 12, step: 1 }, 12],
  ])('from %s by %s steps with %o is %s', (value, steps, limits, want) => {
    expect(steppedBy(value, steps, limits, 1)).toBe(want);
  });

  it('is within its limits and on its steps, from any value', () => {
    const numbers = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(numbers, numbers, fc.nat(500), fc.integer({ min: 1, max: 20 }), (value, min, size, step) => {
        const limits = { min, max: min + size, step };
        for (const next of [
          accepted(value / 3, limits),
          steppedBy(value / 3, 1, limits, 1),
          steppedBy(null, -1, limits, 1),
        ]) {
          expect([next >= limits.min, next <= limits.max, (next - min) % step === 0]).toEqual([true, true, true]);
        }
      }),
    );
  });
});
