import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gamutOf, MAX_CHROMA, nameOf, planeColumns, readColor, writeColor } from './color-model.js';

const bytes = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const hexOf = (channels: readonly number[]) =>
  `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;

describe('A color', () => {
  it.each([
    ['#C2410C', '#c2410c'],
    [' red ', '#ff0000'],
    ['rgb(0 128 0 / 0.5)', '#008000'],
    ['hsl(240 100% 50%)', '#0000ff'],
    ['oklch(0.55 0.22 12)', '#d2004e'],
    ['oklch(1 0 none)', '#ffffff'],
  ])('is read from %j as %s', (text, want) => {
    expect(writeColor(readColor(text)!, 'hex')).toBe(want);
  });

  it.each(['', 'no color', '#12', 'oklch(', 'rgb(1 2)', 'var(--x)'])('is not read from %j', (text) => {
    expect(readColor(text)).toBeUndefined();
  });

  it('of sRGB is the same after a way through OKLCH, in both formats', () => {
    fc.assert(
      fc.property(bytes, (channels) => {
        const color = readColor(hexOf(channels))!;
        expect(writeColor(color, 'hex')).toBe(hexOf(channels));
        expect(writeColor(readColor(writeColor(color, 'oklch'))!, 'oklch')).toBe(writeColor(color, 'oklch'));
      }),
    );
  });

  it('of any axes is written as a color of sRGB', () => {
    const axes = fc.record({
      l: fc.double({ min: 0, max: 1, noNaN: true }),
      c: fc.double({ min: 0, max: MAX_CHROMA, noNaN: true }),
      h: fc.double({ min: 0, max: 360, noNaN: true }),
    });
    fc.assert(
      fc.property(axes, (color) => {
        expect(writeColor(color, 'hex')).toMatch(/^#[\da-f]{6}$/);
      }),
    );
  });

  it.each([
    ['#c2410c', 'srgb'],
    ['color(display-p3 1 0 0)', 'p3'],
    ['oklch(0.5 0.37 150)', 'none'],
  ])('%s is in the gamut %s', (text, want) => {
    expect(gamutOf(readColor(text)!)).toBe(want);
  });

  it.each([
    ['#ffffff', 'white', 'other'],
    ['#000000', 'black', 'other'],
    ['#808080', 'other', 'other'],
    ['#ff0000', 'red', 'other'],
    ['#ffa500', 'orange', 'other'],
    ['#6b3a10', 'brown', 'other'],
    ['#ffff00', 'yellow', 'lightest'],
    ['#008000', 'green', 'other'],
    ['#00ffff', 'cyan', 'light'],
    ['#0000ff', 'blue', 'other'],
    ['#000060', 'blue', 'darkest'],
    ['#800080', 'purple', 'dark'],
    ['#ff69b4', 'pink', 'other'],
  ])('%s is named %s, %s', (text, hue, light) => {
    const name = nameOf(readColor(text)!);
    expect([name.hue, name.light]).toEqual([hue, light]);
  });
});

it('The plane at each hue has sRGB inside of P3, and less lightness with more chroma', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 360 }), (hue) => {
      const columns = planeColumns(hue);
      const outside = columns.filter(({ p3, srgb }) => srgb && (!p3 || p3[0] > srgb[0] || srgb[1] > p3[1]));
      expect(outside).toEqual([]);
      const shown = columns.map(({ p3 }) => p3 !== undefined);
      expect(shown.lastIndexOf(true)).toBe(shown.filter(Boolean).length - 1);
    }),
    { numRuns: 20 },
  );
});
