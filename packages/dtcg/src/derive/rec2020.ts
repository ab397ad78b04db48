/**
 * Rec. 2020 by a gamma of 2.4 (BT.1886), as CSS Color 4 resolved for `rec2020`; culori uses the camera curve of BT.2020.
 * Registered in culori, so that parsing, converting and clamping agree. Both modules that use culori import this one.
 */

import { converter, modeRec2020, useMode as registerMode, type Color } from 'culori';

const gamma = 2.4;

const power = (value: number, exponent: number): number => Math.sign(value) * Math.abs(value) ** exponent;

/** Linear Rec. 2020 → CIE XYZ D65 (CSS Color 4 §18). */
const toXyz = [
  [0.6369580483012914, 0.14461690358620832, 0.1688809751641721],
  [0.2627002120112671, 0.6779980715188708, 0.05930171646986196],
  [0, 0.028072693049087428, 1.060985057710791],
] as const;
const fromXyz = [
  [1.716651187971268, -0.355670783776392, -0.25336628137366],
  [-0.666684351832489, 1.616481236634939, 0.0157685458139111],
  [0.017639857445311, -0.042770613257809, 0.942103121235474],
] as const;

type Row = readonly [number, number, number];

const times = (rows: readonly Row[], [x, y, z]: Row): Row =>
  rows.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Row;

const withAlpha = (color: object, alpha: number | undefined): Color =>
  ({ ...color, ...(alpha !== undefined && { alpha }) }) as Color;

interface Rgb {
  readonly r?: number;
  readonly g?: number;
  readonly b?: number;
  readonly alpha?: number;
}

function xyzOf({ r = 0, g = 0, b = 0, alpha }: Rgb): Color {
  const [x, y, z] = times(toXyz, [power(r, gamma), power(g, gamma), power(b, gamma)]);
  return withAlpha({ mode: 'xyz65', x, y, z }, alpha);
}

function rec2020Of(color: {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly alpha?: number;
}): Color {
  const { x = 0, y = 0, z = 0, alpha } = color;
  const [r, g, b] = times(fromXyz, [x, y, z]).map((channel) => power(channel, 1 / gamma)) as unknown as Row;
  return withAlpha({ mode: 'rec2020', r, g, b }, alpha);
}

const toXyz65 = converter('xyz65');
const toRgb = converter('rgb');

registerMode({
  ...modeRec2020,
  fromMode: { xyz65: rec2020Of, rgb: (color: Color) => rec2020Of(toXyz65(color)) },
  toMode: { xyz65: xyzOf, rgb: (color: Rgb) => toRgb(xyzOf(color)) },
} as typeof modeRec2020);
