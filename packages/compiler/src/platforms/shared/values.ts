import { converter } from 'culori';
import { cssNumber } from '../../emit/names.js';
import { colorToCss } from '../../emit/style-dictionary/color.js';
import type { ShadowLayer as ShadowParts } from '../../emit/style-dictionary/shadow.js';
import { inPixels } from '../../emit/style-dictionary/dimension.js';
import { letterSpacingInEm, type TypographyValue as TypographyParts } from '../../emit/style-dictionary/typography.js';
import type { CellExtras } from '../../emit/style-dictionary/value-transform.js';
import { inGamut, settle, toColor } from '../../derive/index.js';
import type { ColorValue, DimensionValue, DurationValue } from '../../types.js';

export type { BorderValue as BorderParts } from '../../emit/style-dictionary/border.js';
export type { GradientStop as GradientPart } from '../../emit/style-dictionary/gradient.js';
export type { ShadowParts };
export type { TransitionValue as TransitionParts } from '../../emit/style-dictionary/transition.js';
export type { TypographyParts };

/** sRGB channels as bytes, alpha from 0 to 1. */
export interface Bytes {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The colour as an sRGB screen paints it: the same as on every other platform. */
export function bytesOf(value: ColorValue): Bytes {
  const hex = colorToCss({ ...value, alpha: 1 }).css;
  const byte = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return { red: byte(1), green: byte(3), blue: byte(5), alpha: alphaOf(value) };
}

export function alphaOf(value: ColorValue): number {
  return Math.min(1, Math.max(0, value.alpha ?? 1));
}

const hexByte = (byte: number): string => Math.round(byte).toString(16).padStart(2, '0');

/** `#rrggbb` of bytes; alpha is left out. */
export function hexOfBytes({ red, green, blue }: Bytes): string {
  return `#${hexByte(red)}${hexByte(green)}${hexByte(blue)}`;
}

/** `AARRGGBB`, as Android and Flutter write colours. */
export function argbOf(value: ColorValue): string {
  const bytes = bytesOf(value);
  return (hexByte(bytes.alpha * 255) + hexOfBytes(bytes).slice(1)).toUpperCase();
}

/** The colour painted over an opaque ground, for targets that know no alpha. */
export function flatten(value: ColorValue, ground: Bytes): Bytes {
  const top = bytesOf(value);
  const mix = (over: number, under: number): number => over * top.alpha + under * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}

const toP3 = converter('p3');

/** Display P3 channels from 0 to 1, only for a colour that sRGB cannot show. */
export function wideChannels(value: ColorValue): readonly [number, number, number] | undefined {
  const color = toColor(value);
  if (inGamut(color, 'srgb')) return undefined;
  const { r, g, b } = toP3({ mode: 'oklch', ...settle(color) });
  const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));
  return [clamp(r), clamp(g), clamp(b)];
}

export { inPixels };

/** A length in px, as a bare number. 1 rem is 16 px. */
export function pixels(value: DimensionValue): string {
  return cssNumber(inPixels(value));
}

/** Where a target has no window whose width a fluid size could follow, it is fixed at one, in px. */
export const fixedWidths = { phone: 390, mail: 600 } as const;

/** A length in px as it is in a window of some width. */
export function pixelsAt(value: DimensionValue, { fluid }: CellExtras, width: number): number {
  const most = inPixels(value);
  if (fluid === undefined) return most;
  return Math.min(most, Math.max(most * fluid.min, most * fluid.base + (fluid.viewport * width) / 100));
}

/** A type style in px as it is in a window of some width; spacing keeps its proportion to the size. */
export function typeAt(
  value: TypographyParts,
  extras: CellExtras,
  width: number,
): { readonly size: number; readonly spacing: number; readonly leading: number } {
  const size = pixelsAt(value.fontSize, extras, width);
  return { size, spacing: letterSpacingInEm(value) * size, leading: size * value.lineHeight };
}

export function milliseconds(value: DurationValue): number {
  return value.unit === 's' ? value.value * 1000 : value.value;
}

export function families(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** Layers of a shadow, one or many. */
export function shadowLayers(value: ShadowParts | readonly ShadowParts[]): readonly ShadowParts[] {
  return Array.isArray(value) ? (value as readonly ShadowParts[]) : [value as ShadowParts];
}

/** A number with a point, as languages with a type for fractions want it: `4` → `4.0`. */
export function decimal(value: number): string {
  const text = cssNumber(value);
  return text.includes('.') ? text : `${text}.0`;
}
