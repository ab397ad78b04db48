import type { ColorValue, DimensionValue } from '@wusum/dtcg';
import { valueHook } from '../shared/hooks.js';
import {
  alphaOf,
  bytesOf,
  families,
  fixedWidths,
  hexOfBytes,
  pixels,
  typeAt,
  type TypographyParts,
} from '../shared/values.js';
import {
  cssNumber,
  genericName,
  isGenericFamily,
  type CellExtras,
  fontWeightNumber,
} from '../shared/value-printers.js';

/** A stack for a `style` attribute in double quotes; names keep letters, digits and a few other characters. */
export function emailFamily(value: string | readonly string[]): string {
  return families(value)
    .map((name) => (isGenericFamily(name) ? genericName(name) : `'${name.replace(/[^\p{L}\p{M}\p{N} _.-]/gu, '')}'`))
    .join(', ');
}

export function emailPixels(value: DimensionValue): string {
  return `${pixels(value)}px`;
}

/** Attributes of `mj-text` and `mj-button`, px only: mail clients support neither rem nor a line height without a unit. */
export function emailType(
  value: TypographyParts,
  extras: CellExtras,
  stack: typeof emailFamily = emailFamily,
): Record<string, string> {
  const { size, spacing, leading } = typeAt(value, extras, fixedWidths.mail);
  return {
    'font-family': stack(value.fontFamily),
    'font-size': `${cssNumber(size)}px`,
    'font-weight': cssNumber(fontWeightNumber(value.fontWeight)),
    'line-height': `${cssNumber(leading, 4)}px`,
    'letter-spacing': `${cssNumber(spacing, 4)}px`,
  };
}

/** Values of MJML classes, in hex and px only. Mail does not support alpha, so translucent colours are omitted. */
export const emailValue = valueHook<unknown>({
  color: (value: ColorValue) => (alphaOf(value) < 1 ? '' : hexOfBytes(bytesOf(value))),
  typography: (value: TypographyParts, extras) => emailType(value, extras),
});
