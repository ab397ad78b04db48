import { formatHex, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColorValue } from '../types.js';
import { contrastRatio, fromColor, isColorValue, toColor } from './color-value.js';

/** Red of sRGB in each of the fourteen colour spaces of DTCG 2025.10. */
const red: [string, (number | 'none')[]][] = [
  ['srgb', [1, 0, 0]],
  ['srgb-linear', [1, 0, 0]],
  ['hsl', [0, 100, 50]],
  ['hwb', [0, 0, 0]],
  ['lab', [54.29, 80.81, 69.89]],
  ['lch', [54.29, 106.84, 40.86]],
  ['oklab', [0.62796, 0.22486, 0.12585]],
  ['oklch', [0.62796, 0.25768, 29.234]],
  ['display-p3', [0.91749, 0.20029, 0.13856]],
  ['a98-rgb', [0.85859, 0, 0]],
  ['prophoto-rgb', [0.70225, 0.27572, 0.10355]],
  ['rec2020', [0.82346, 0.32843, 0.18034]],
  ['xyz-d65', [0.41239, 0.21264, 0.01933]],
  ['xyz-d50', [0.43607, 0.22249, 0.01392]],
];

describe('a DTCG colour', () => {
  it.each(red)('in %s is read into OKLCH', (colorSpace, components) => {
    const { l, c, h } = toColor({ colorSpace, components });
    expect(l).toBeCloseTo(0.628, 2);
    expect(c).toBeCloseTo(0.2577, 2);
    expect(Math.abs(h - 29.23)).toBeLessThan(1.5);
  });

  it('reads `none` as 0 and refuses other values', () => {
    expect(toColor({ colorSpace: 'oklch', components: [0.5, 'none', 'none'] })).toEqual({ l: 0.5, c: 0, h: 0 });
    expect(['#fff', { colorSpace: 'cmyk', components: [0] }, { colorSpace: 'srgb' }, null].map(isColorValue)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is written with an sRGB fallback in hex, equal to the colour if it lies in sRGB', () => {
    expect(fromColor({ l: 0.52, c: 0.19, h: 27 })).toEqual({
      colorSpace: 'oklch',
      components: [0.52, 0.19, 27],
      hex: formatHex('oklch(0.52 0.19 27)'),
    });
    expect(fromColor({ l: 0.7, c: 0.4, h: 150 }).components[1]).toBeGreaterThan(
      toColor({ colorSpace: 'srgb', components: [0, 1, 0] }).c * 0.7,
    );
    expect(fromColor({ l: 0.5, c: 0, h: 0 }, 0.5)).toMatchObject({ alpha: 0.5 });
  });

  it('measures contrast on the rounded fallback as culori does, and never above it', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const srgb = fc
      .tuple(channel, channel, channel)
      .map((bytes): ColorValue => ({ colorSpace: 'srgb', components: bytes.map((byte) => byte / 255) }));
    fc.assert(
      fc.property(srgb, srgb, (a, b) => {
        const own = contrastRatio(a, b);
        const theirs = wcagContrast(fromColor(toColor(a)).hex!, fromColor(toColor(b)).hex!);
        expect(own).toBeLessThanOrEqual(theirs + 1e-3);
        expect(own / theirs).toBeGreaterThan(0.94);
      }),
    );
    expect(
      contrastRatio({ colorSpace: 'srgb', components: [0, 0, 0] }, { colorSpace: 'srgb', components: [1, 1, 1] }),
    ).toBeCloseTo(21, 6);
  });
});
