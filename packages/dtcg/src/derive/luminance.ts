import { decode, encode, fit, hueSums, inGamut, toLinear, type HueSums, type Oklch, type Rgb } from './oklch.js';

/**
 * Relative luminance (WCAG 2.2) of a colour on the two kinds of screen: `srgb` of the sRGB fallback, rounded to 8 bits a
 * channel as it is painted; `wide` of the colour itself on a Display P3 screen, if it lies outside sRGB.
 */
export interface Luminance {
  readonly srgb: number;
  readonly wide: number;
}

/** Luminance of every 8-bit channel value, linear. */
const LINEAR = Float64Array.from({ length: 256 }, (_, index) => decode(index / 255));

const byte = (linear: number): number => Math.round(encode(Math.min(1, Math.max(0, linear))) * 255);

/** WCAG 2.2 relative luminance of linear-light sRGB channels: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
const relative = (r: number, g: number, b: number): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

const bytesOf = (linear: Rgb): Rgb => [byte(linear[0]), byte(linear[1]), byte(linear[2])];

function srgbBytes(color: Oklch, sums?: HueSums): Rgb {
  return bytesOf(toLinear(fit(color, 'srgb', sums), 'srgb', sums));
}

const relativeOfBytes = ([r, g, b]: Rgb): number => relative(LINEAR[r] ?? 0, LINEAR[g] ?? 0, LINEAR[b] ?? 0);

/**
 * Luminance of a colour on both kinds of screen. A colour inside sRGB is written as hex, so both paint the same rounded
 * value.
 *
 * @param sums `hueSums(color.h, 'srgb')`, for callers that measure many colours of one hue
 */
export function luminanceOf(color: Oklch, sums: HueSums = hueSums(color.h, 'srgb')): Luminance {
  const srgb = relativeOfBytes(srgbBytes(color, sums));
  if (inGamut(color, 'srgb', sums)) return { srgb, wide: srgb };
  const [r, g, b] = toLinear(color, 'srgb', sums);
  return { srgb, wide: Math.min(1, Math.max(0, relative(r, g, b))) };
}

const between = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** WCAG 2.2 contrast ratio, 1…21: the lower one of the two screens. */
export function contrast(a: Luminance, b: Luminance): number {
  return Math.min(between(a.srgb, b.srgb), between(a.wide, b.wide));
}

/** A contrast ratio with two decimals, rounded down: a pair that misses its target must not look as if it met it. */
export function roundRatio(ratio: number): number {
  return Math.floor(ratio * 100 + 1e-9) / 100;
}

/** The sRGB fallback as `#rrggbb`: same lightness and hue, chroma reduced into sRGB. */
export function hexOf(color: Oklch): string {
  return `#${srgbBytes(color)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}
