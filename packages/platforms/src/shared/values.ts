import { channelsIn, inGamut, settle } from '@wusum/dtcg/internal';
import { toColor, type ColorValue, type DimensionValue, type DurationValue } from '@wusum/dtcg';
import {
  cssNumber,
  colorToCss,
  withoutNoise,
  type ShadowLayer as ShadowParts,
  inPixels,
  letterSpacingInEm,
  type TypographyValue as TypographyParts,
  type CellExtras,
} from './value-printers.js';
export type {
  BorderValue as BorderParts,
  GradientStop as GradientPart,
  TransitionValue as TransitionParts,
} from './value-printers.js';

export type { ShadowParts };
export type { TypographyParts };

/** sRGB channels as bytes, alpha from 0 to 1. */
export interface Bytes {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The colour in sRGB, the same as on every other platform. */
export function bytesOf(value: ColorValue): Bytes {
  const hex = colorToCss({ ...value, alpha: 1 }).css;
  const byte = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
  return { red: byte(1), green: byte(3), blue: byte(5), alpha: alphaOf(value) };
}

export function alphaOf(value: ColorValue): number {
  return Math.min(1, Math.max(0, value.alpha ?? 1));
}

const hexByte = (byte: number): string => Math.round(byte).toString(16).padStart(2, '0');

/** `#rrggbb` of bytes, without alpha. */
export function hexOfBytes({ red, green, blue }: Bytes): string {
  return `#${hexByte(red)}${hexByte(green)}${hexByte(blue)}`;
}

/** `AARRGGBB`, the colour format of Android and Flutter. */
export function argbOf(value: ColorValue): string {
  const bytes = bytesOf(value);
  return (hexByte(bytes.alpha * 255) + hexOfBytes(bytes).slice(1)).toUpperCase();
}

/** The colour painted over an opaque background, for platforms without alpha. */
export function flatten(value: ColorValue, background: Bytes): Bytes {
  const top = bytesOf(value);
  const mix = (over: number, under: number): number => over * top.alpha + under * (1 - top.alpha);
  return {
    red: mix(top.red, background.red),
    green: mix(top.green, background.green),
    blue: mix(top.blue, background.blue),
    alpha: 1,
  };
}

/** Display P3 channels from 0 to 1, only for a colour outside sRGB. */
export function wideChannels(value: ColorValue): readonly [number, number, number] | undefined {
  const color = toColor(value);
  if (inGamut(color, 'srgb')) return undefined;
  const [red, green, blue] = channelsIn('display-p3', settle(color));
  const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));
  return [clamp(red), clamp(green), clamp(blue)];
}

export { inPixels };

/** A length in px, as a bare number. 1 rem is 16 px. */
export function pixels(value: DimensionValue): string {
  return cssNumber(inPixels(value));
}

/** Window widths in px at which platforms without fluid sizes fix them. */
export const fixedWidths = { phone: 390, mail: 600, desktop: 1440 } as const;

/** A length in px in a window of a given width. */
export function pixelsAt(value: DimensionValue, { fluid }: CellExtras, width: number): number {
  const most = inPixels(value);
  if (fluid === undefined) return most;
  const shown = Math.min(most, Math.max(most * fluid.min, most * fluid.base + (fluid.viewport * width) / 100));
  return Number(shown.toFixed(4));
}

/** A type style in px in a window of a given width; letter spacing keeps its proportion to the size. */
export function typeAt(
  value: TypographyParts,
  extras: CellExtras,
  width: number,
): { readonly size: number; readonly spacing: number; readonly leading: number } {
  const size = pixelsAt(value.fontSize, extras, width);
  const spacing = extras.fluid === undefined ? inPixels(value.letterSpacing) : letterSpacingInEm(value) * size;
  return { size, spacing: withoutNoise(spacing), leading: withoutNoise(size * value.lineHeight) };
}

export function milliseconds(value: DurationValue): number {
  return value.unit === 's' ? withoutNoise(value.value * 1000) : value.value;
}

export function families(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** Layers of a shadow, one or many. */
export function shadowLayers(value: ShadowParts | readonly ShadowParts[]): readonly ShadowParts[] {
  return Array.isArray(value) ? (value as readonly ShadowParts[]) : [value as ShadowParts];
}

/** A number with a decimal point, for languages with a floating-point type: `4` → `4.0`. */
export function decimal(value: number): string {
  const text = cssNumber(value);
  return text.includes('.') ? text : `${text}.0`;
}
