import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle, type Oklch } from './oklch.js';
import { luminanceOf, type Luminance } from './luminance.js';
import { score, solveLightness, type Requirement } from './solve.js';

const lightness = fc.double({ min: 0, max: 1, noNaN: true });
const color: fc.Arbitrary<Oklch> = fc.record({
  l: lightness,
  c: fc.double({ min: 0, max: 0.3, noNaN: true }),
  h: fc.double({ min: 0, max: 360, noNaN: true }),
});
const grey = (l: number): Luminance => luminanceOf(settle({ l, c: 0, h: 0 }));
const requirement: fc.Arbitrary<Requirement> = fc.record({
  need: fc.constantFrom('all', 'any'),
  target: fc.constantFrom(1.5, 3, 4.5, 7),
  against: fc.array(lightness.map(grey), { minLength: 1, maxLength: 3 }),
});

/** The nearest valid lightness, by trying all. */
function bruteForce(start: Oklch, requirements: readonly Requirement[]): number | undefined {
  let best: number | undefined;
  for (let step = 0; step <= 2000; step += 1) {
    const l = step / 2000;
    if (best !== undefined && Math.abs(l - start.l) >= Math.abs(best - start.l)) continue;
    if (score(settle({ ...start, l }), requirements) >= 1) best = l;
  }
  return best;
}

describe('the solver', () => {
  it(
    'finds the nearest lightness that meets every requirement, and finds one whenever there is one',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(color, fc.array(requirement, { minLength: 1, maxLength: 3 }), (start, requirements) => {
          const { color: solved, met } = solveLightness(start, requirements);
          const expected = bruteForce(start, requirements) ?? Number.NaN;
          expect(met || Number.isNaN(expected)).toBe(true);
          expect(met ? score(solved, requirements) : 1).toBeGreaterThanOrEqual(1);
          expect(Math.abs(solved.l - start.l) > Math.abs(expected - start.l) + 0.0025).toBe(false);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('keeps the hue and never adds chroma', () => {
    fc.assert(
      fc.property(color, requirement, (start, only) => {
        const { color: solved } = solveLightness(start, [only]);
        const turn = Math.abs(solved.h - start.h);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(0.01);
        expect(solved.c).toBeLessThanOrEqual(start.c + 1e-9);
      }),
    );
  });

  it.each<[string, number, Requirement[], (l: number) => boolean]>([
    ['leaves alone what already holds', 0.3, [{ need: 'all', target: 4.5, against: [grey(1)] }], (l) => l === 0.3],
    ['goes darker on a light ground', 0.7, [{ need: 'all', target: 4.5, against: [grey(1)] }], (l) => l < 0.6],
    ['goes lighter on a dark ground', 0.3, [{ need: 'all', target: 4.5, against: [grey(0)] }], (l) => l > 0.4],
    [
      'turns round if its own side has no valid lightness',
      0.6,
      [{ need: 'all', target: 4.5, against: [grey(0.55)] }],
      (l) => l > 0.9 || l < 0.2,
    ],
    [
      'finds a window less than 0.05 wide between two grounds',
      0.95,
      [{ need: 'all', target: 4.5, against: [grey(0), grey(1)] }],
      (l) => l > 0.5 && l < 0.6,
    ],
    [
      'needs one ink only',
      0.62,
      [{ need: 'any', target: 4.5, against: [grey(0.19), grey(0.985)] }],
      (l) => Math.abs(l - 0.62) < 0.02,
    ],
  ])('%s', (_law, l, requirements, holds) => {
    const { color: solved, met } = solveLightness({ l, c: 0.1, h: 27 }, requirements);
    expect(met).toBe(true);
    expect(solved.l).toSatisfy(holds);
  });

  it('reports when no lightness meets all requirements, and returns the nearest one', () => {
    const { color: solved, met } = solveLightness({ l: 0.2, c: 0.1, h: 27 }, [
      { need: 'all', target: 7, against: [grey(0), grey(1)] },
    ]);
    expect(met).toBe(false);
    expect(solved.l).toBeGreaterThan(0.5);
    expect(solved.l).toBeLessThan(0.6);
  });
});
