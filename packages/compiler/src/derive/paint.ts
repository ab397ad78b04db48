import { decode, encode, fit, inGamut, toLinearSrgb, type Oklch, type Rgb } from './oklch.js';

/**
 * What a colour looks like to the eye on the two kinds of screen: relative luminance (WCAG 2.2) of the sRGB fallback,
 * rounded to 8 bits a channel as it is painted, and of the colour itself on a Display P3 screen.
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

function srgbBytes(color: Oklch): Rgb {
  return bytesOf(toLinearSrgb(fit(color, 'srgb')));
}

/** Luminance of a colour on both kinds of screen. */
export function luminanceOf(color: Oklch): Luminance {
  const linear = toLinearSrgb(color);
  const [r, g, b] = inGamut(color, 'srgb') ? bytesOf(linear) : srgbBytes(color);
  return {
    srgb: relative(LINEAR[r] ?? 0, LINEAR[g] ?? 0, LINEAR[b] ?? 0),
    wide: Math.min(1, Math.max(0, relative(linear[0], linear[1], linear[2]))),
  };
}

const between = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** WCAG 2.2 contrast ratio, 1…21: the lower of the two screens'. */
export function contrast(a: Luminance, b: Luminance): number {
  return Math.min(between(a.srgb, b.srgb), between(a.wide, b.wide));
}

/** The sRGB fallback as `#rrggbb`: same lightness and hue, chroma reduced into sRGB. */
export function hexOf(color: Oklch): string {
  return `#${srgbBytes(color)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}
