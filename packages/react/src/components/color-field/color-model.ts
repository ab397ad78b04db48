/** Colors of a color field: OKLCH, what screens show of it, and its name. The maths is culori's. */
import {
  converter,
  formatHex,
  inGamut,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz65,
  parse,
  toGamut,
  useMode as registerMode,
} from 'culori/fn';
import type { ColorFieldFormat } from './ColorField.props.js';

for (const mode of [modeRgb, modeHsl, modeHwb, modeLab, modeLch, modeLrgb, modeOklab, modeOklch, modeP3, modeXyz65])
  registerMode(mode as typeof modeRgb);

const toOklch = converter('oklch');
const inRgb = inGamut('rgb');
const inP3 = inGamut('p3');
const toRgb = toGamut('rgb', 'oklch');

/** A color in OKLCH. */
export interface Lch {
  /** Lightness, from 0 to 1. */
  readonly l: number;
  /** Chroma, from 0 to {@link MAX_CHROMA}. */
  readonly c: number;
  /** Hue in degrees, from 0 to 360. */
  readonly h: number;
}

/** No color of P3 has more chroma. */
export const MAX_CHROMA = 0.37;

/** Less chroma has no hue that anybody sees. */
const GRAY = 0.002;

export const isGray = ({ c }: Lch): boolean => c < GRAY;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const within = (value: number, max: number): number => Math.min(Math.max(value, 0), max);

/** A color inside of the axes, without the noise of fractions. */
export const onAxes = ({ l, c, h }: Lch): Lch => ({
  l: rounded(within(l, 1), 6),
  c: rounded(within(c, MAX_CHROMA), 6),
  h: rounded(within(h, 360), 4),
});

/**
 * Reads a color of CSS. Opacity is left out.
 * @returns `undefined` if the text is no color
 */
export function readColor(text: string): Lch | undefined {
  const color = toOklch(parse(text.trim().toLowerCase()));
  if (!color || ![color.l, color.c].every(Number.isFinite)) return undefined;
  return onAxes({ l: color.l, c: color.c, h: color.h ?? 0 });
}

/** `hex`: the nearest color of sRGB. */
export function writeColor({ l, c, h }: Lch, format: ColorFieldFormat): string {
  if (format === 'oklch') return `oklch(${rounded(l, 3)} ${rounded(c, 3)} ${rounded(h, 1)})`;
  const color = { mode: 'oklch', l, c, h } as const;
  return formatHex(isNearRgb({ l, c, h }) ? color : toRgb(color));
}

/** Less is the noise of 8 bits and of rounding. */
const NOISE = 0.003;

/** Whether its nearest color of 8 bits is the color itself. */
function isNearRgb({ l, c, h }: Lch): boolean {
  const nearest = toOklch(parse(formatHex({ mode: 'oklch', l, c, h })))!;
  return Math.abs(nearest.l - l) < NOISE && Math.abs(nearest.c - c) < NOISE;
}

/** The smallest gamut that has the color. */
export function gamutOf(color: Lch): 'srgb' | 'p3' | 'none' {
  if (isNearRgb(color)) return 'srgb';
  return inP3({ mode: 'oklch', ...color, c: Math.max(color.c - NOISE, 0) }) ? 'p3' : 'none';
}

/** One line of the plane: the lightness that screens show at a chroma. */
export interface PlaneColumn {
  readonly c: number;
  /** Lightness of the lower and the upper end in P3; `undefined` if there is none. */
  readonly p3: readonly [number, number] | undefined;
  readonly srgb: readonly [number, number] | undefined;
}

export const COLUMNS = 24;
const ROWS = 50;

/** The lines between the strips of the plane at a hue, from gray to the largest chroma. */
export function planeColumns(h: number): PlaneColumn[] {
  return Array.from({ length: COLUMNS + 1 }, (_, index) => {
    const c = (index / COLUMNS) * MAX_CHROMA;
    const p3 = rangeOf((l) => inP3({ mode: 'oklch', l, c, h }));
    return { c, p3, srgb: p3 && rangeOf((l) => inRgb({ mode: 'oklch', l, c, h })) };
  });
}

/** The ends of the lightness that a gamut has. */
function rangeOf(has: (l: number) => boolean): readonly [number, number] | undefined {
  const found = Array.from({ length: ROWS + 1 }, (_, row) => row / ROWS).filter(has);
  return found.length > 0 ? [found[0]!, found.at(-1)!] : undefined;
}

const hues = [
  [5, 'pink'],
  [40, 'red'],
  [72, 'orange'],
  [115, 'yellow'],
  [165, 'green'],
  [225, 'cyan'],
  [285, 'blue'],
  [332, 'purple'],
  [361, 'pink'],
] as const;

/** The arguments of the message `color-field.name`. */
export function nameOf({ l, c, h }: Lch) {
  if (c < 0.025) {
    const ends = l > 0.97 ? 'white' : l < 0.15 ? 'black' : undefined;
    return { hue: ends ?? 'other', strength: 'other', light: ends ? 'other' : lightOf(l) } as const;
  }
  const hue = hues.find(([end]) => h < end)![1];
  const isBrown = hue === 'orange' && l < 0.58 && c < 0.15;
  const strength = c < 0.08 ? 'pale' : c > 0.2 ? 'vivid' : 'other';
  return isBrown
    ? ({ hue: 'brown', strength: 'other', light: lightOf(l + 0.1) } as const)
    : ({ hue, strength, light: lightOf(l) } as const);
}

function lightOf(l: number) {
  if (l < 0.3) return 'darkest';
  if (l < 0.45) return 'dark';
  if (l > 0.92) return 'lightest';
  return l > 0.8 ? 'light' : 'other';
}
