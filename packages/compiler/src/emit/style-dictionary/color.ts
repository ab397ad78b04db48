import { converter, formatHex, formatHex8, inGamut, toGamut, type Color } from 'culori';
import type { ColorValue } from '../../types.js';
import { cssNumber } from '../names.js';
import type { CssValue } from './css-value.js';
import { valueTransform } from './value-transform.js';

/** DTCG colour spaces as culori names them. Component order is the same; only hsl and hwb differ in scale. */
const culoriModes: Readonly<Record<string, Color['mode']>> = {
  srgb: 'rgb',
  'srgb-linear': 'lrgb',
  hsl: 'hsl',
  hwb: 'hwb',
  lab: 'lab',
  lch: 'lch',
  oklab: 'oklab',
  oklch: 'oklch',
  'display-p3': 'p3',
  'a98-rgb': 'a98',
  'prophoto-rgb': 'prophoto',
  rec2020: 'rec2020',
  'xyz-d65': 'xyz65',
  'xyz-d50': 'xyz50',
};

const channels: Readonly<Record<string, readonly [string, string, string]>> = {
  hsl: ['h', 's', 'l'],
  hwb: ['h', 'w', 'b'],
  lab: ['l', 'a', 'b'],
  lch: ['l', 'c', 'h'],
  oklab: ['l', 'a', 'b'],
  oklch: ['l', 'c', 'h'],
  'xyz-d65': ['x', 'y', 'z'],
  'xyz-d50': ['x', 'y', 'z'],
};
const rgbChannels = ['r', 'g', 'b'] as const;
const percentSpaces = new Set(['hsl', 'hwb']);

const toOklch = converter('oklch');
const toSrgb = converter('rgb');
const isInSrgb = inGamut('rgb');
const isInP3 = inGamut('p3');
const mapToSrgb = toGamut('rgb', 'oklch');
const mapToP3 = toGamut('p3', 'oklch');
/** Rounding in a conversion may leave a channel this far outside 0–1; no display can tell. */
const gamutTolerance = 5e-4;

/** Reads a DTCG 2025.10 colour. @throws RangeError for an unknown colour space. */
export function readColor(value: ColorValue): Color {
  const mode = culoriModes[value.colorSpace];
  if (mode === undefined) throw new RangeError(`Unknown colour space "${value.colorSpace}".`);
  const names = channels[value.colorSpace] ?? rgbChannels;
  const color: Record<string, unknown> = { mode, alpha: value.alpha ?? 1 };
  names.forEach((name, index) => {
    const component = value.components[index];
    if (typeof component !== 'number') return;
    const isPercent = percentSpaces.has(value.colorSpace) && name !== 'h';
    color[name] = isPercent ? component / 100 : component;
  });
  return color as unknown as Color;
}

/**
 * A colour for sRGB displays as hex (what a custom property is read as everywhere, and the shortest), and as
 * `oklch()` for P3 displays when it lies outside sRGB. The value's own `hex` wins as the sRGB fallback: whoever
 * solved the colour chose it.
 */
export function colorToCss(value: ColorValue): CssValue {
  const color = readColor(value);
  if (isWithin(color, 'rgb')) return { css: hex(toSrgb(color)) };
  const fallback = value.hex === undefined ? mapToSrgb(color) : { ...toSrgb(value.hex)!, alpha: color.alpha };
  return { css: hex(fallback), wide: oklchText(isInP3(color) ? color : mapToP3(color)) };
}

/** True for a colour that an sRGB (or P3) display can show. */
export function isWithin(color: Color, gamut: 'rgb' | 'p3'): boolean {
  if (gamut === 'rgb' ? isInSrgb(color) : isInP3(color)) return true;
  const { r, g, b } = converter(gamut)(color);
  return [r, g, b].every((channel) => channel >= -gamutTolerance && channel <= 1 + gamutTolerance);
}

function hex(color: Color): string {
  return (color.alpha ?? 1) < 1 ? formatHex8(color) : formatHex(color);
}

function oklchText(color: Color): string {
  const { l, c, h, alpha } = toOklch(color);
  const slash = (alpha ?? 1) < 1 ? ` / ${cssNumber(alpha!)}` : '';
  return `oklch(${cssNumber(l)} ${cssNumber(c)} ${cssNumber(h ?? 0, 2)}${slash})`;
}

export const colorTransform = valueTransform('color', colorToCss);
