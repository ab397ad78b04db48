/** Conversions and differences of colours that are not in the hot path of the solver. The only owner of culori. */
import { clampChroma, converter, differenceCiede2000, parse, wcagLuminance, type Color } from 'culori';
import './rec2020.js';
import type { Oklch, Rgb } from './oklch.js';
import { visionMatrices, type Vision } from './vision.js';

/** An RGB space, by its name in DTCG. */
export type RgbSpace = 'srgb' | 'display-p3' | 'rec2020';

const modes = { srgb: 'rgb', 'display-p3': 'p3', rec2020: 'rec2020' } as const;

const asColor = (color: Oklch): Color => ({ mode: 'oklch', ...color });
const toOklch = converter('oklch');
const oklchOf = (color: Color): Oklch => {
  const { l, c, h } = toOklch(color);
  return { l, c, h: h ?? 0 };
};

/** Channels of a colour in an RGB space; below 0 or above 1 for a colour outside it. */
export function channelsIn(space: RgbSpace, color: Oklch): Rgb {
  const { r, g, b } = converter(modes[space])(asColor(color));
  return [r, g, b];
}

/** The colour with its chroma lowered until it is inside a space. */
export function nearestIn(space: RgbSpace, color: Oklch): Oklch {
  return oklchOf(clampChroma(asColor(color), 'oklch', modes[space]));
}

/** A CSS colour; `undefined` for any other text. */
export function parseColor(text: string): Oklch | undefined {
  const color = parse(text);
  return color === undefined ? undefined : oklchOf(color);
}

const toLab = converter('lab');

/** CIE L*a*b* with the white D50: L 0…100. */
export function labOf(color: Oklch): readonly [l: number, a: number, b: number] {
  const { l, a, b } = toLab(asColor(color));
  return [l, a, b];
}

const ciede2000 = differenceCiede2000();

/** CIEDE2000 difference of two colours (CIE 142-2001). About 1 is just noticeable. */
export const deltaE2000 = (a: Oklch, b: Oklch): number => ciede2000(asColor(a), asColor(b));

/** WCAG 2.2 relative luminance, 0…1. */
export const relativeLuminance = (color: Oklch): number => wcagLuminance(asColor(color));

const toLinear = converter('lrgb');

/** A colour as it looks to people with a colour vision deficiency. */
export function asSeenWith(vision: Vision, color: Oklch): Oklch {
  const { r, g, b } = toLinear(asColor(color));
  const [red, green, blue] = visionMatrices[vision].map(([x, y, z]) => x * r + y * g + z * b) as [
    number,
    number,
    number,
  ];
  return oklchOf({ mode: 'lrgb', r: red, g: green, b: blue });
}
