import { converter, type Oklch as CuloriOklch } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, fit, inGamut, settle, toLinear, type Oklch } from './oklch.js';

const color: fc.Arbitrary<Oklch> = fc.record({
  l: fc.double({ min: 0, max: 1, noNaN: true }),
  c: fc.double({ min: 0, max: 0.4, noNaN: true }),
  h: fc.double({ min: 0, max: 360, noNaN: true }),
});
const culori = ({ l, c, h }: Oklch): CuloriOklch => ({ mode: 'oklch', l, c, h });
const gamuts = ['srgb', 'p3'] as const;

describe('OKLCH', () => {
  it('converts to linear sRGB and linear P3 as culori does', () => {
    const toLrgb = converter('lrgb');
    const toP3 = converter('p3');
    fc.assert(
      fc.property(color, (given) => {
        const { r, g, b } = toLrgb(culori(given));
        const own = toLinear(given, 'srgb');
        [r, g, b].forEach((channel, index) => expect(own[index]).toBeCloseTo(channel, 5));
        const p3 = toP3(culori(given));
        const linear = toLinear(given, 'p3');
        [p3.r, p3.g, p3.b].forEach((channel, index) => {
          const sign = channel < 0 ? -1 : 1;
          expect(linear[index]).toBeCloseTo(sign * decode(Math.abs(channel)), 4);
        });
      }),
    );
  });

  it('fits into a gamut by reducing chroma only, and keeps colours inside it', () => {
    fc.assert(
      fc.property(color, fc.constantFrom(...gamuts), (given, gamut) => {
        const fitted = fit(given, gamut);
        expect(inGamut(fitted, gamut)).toBe(true);
        expect([fitted.l, fitted.h]).toEqual([given.l, given.h]);
        expect(fitted.c).toBeLessThanOrEqual(given.c);
        const untouched = inGamut(given, gamut) && given.l > 0 && given.l < 1;
        expect(untouched ? fitted : given).toEqual(given);
        const reduced = fitted.c < given.c && fitted.l > 0 && fitted.l < 1;
        expect(reduced && inGamut({ ...fitted, c: fitted.c + 0.002 }, gamut)).toBe(false);
      }),
    );
  });

  it('settles once: a written colour is read back as the same colour, in P3', () => {
    const toP3 = converter('p3');
    const half = 1 / 510;
    fc.assert(
      fc.property(color, (given) => {
        const settled = settle(given);
        expect(settle(settled)).toEqual(settled);
        expect(settled.l).toBeCloseTo(given.l, 4);
        const { r, g, b } = toP3(culori(settled));
        for (const channel of [r, g, b]) expect(channel > -half && channel < 1 + half).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['black', 0, 0],
    ['the linear toe', 0.0031308, 0.04045],
    ['white', 1, 1],
  ])('encodes and decodes %s', (_name, linear, encoded) => {
    expect(encode(linear)).toBeCloseTo(encoded, 4);
    expect(decode(encoded)).toBeCloseTo(linear, 4);
  });
});
