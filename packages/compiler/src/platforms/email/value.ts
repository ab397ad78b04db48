import { cssNumber } from '../../emit/names.js';
import { isGenericFamily } from '../../emit/style-dictionary/font-family.js';
import type { CellExtras } from '../../emit/style-dictionary/value-transform.js';
import { fontWeightNumber } from '../../emit/style-dictionary/font-weight.js';
import type { ColorValue, DimensionValue } from '../../types.js';
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

/** A stack for a `style` attribute in double quotes; letters, digits and a few marks are all that a name may keep. */
export function emailFamily(value: string | readonly string[]): string {
  return families(value)
    .map((name) => (isGenericFamily(name) ? name : `'${name.replace(/[^\p{L}\p{N} _.-]/gu, '')}'`))
    .join(', ');
}

export function emailPixels(value: DimensionValue): string {
  return `${pixels(value)}px`;
}

/** Attributes of `mj-text` and `mj-button`, px only: mail programs know no rem and no line height without a unit. */
export function emailType(value: TypographyParts, extras: CellExtras): Record<string, string> {
  const { size, spacing, leading } = typeAt(value, extras, fixedWidths.mail);
  return {
    'font-family': emailFamily(value.fontFamily),
    'font-size': `${cssNumber(size)}px`,
    'font-weight': cssNumber(fontWeightNumber(value.fontWeight)),
    'line-height': `${cssNumber(leading, 2)}px`,
    'letter-spacing': `${cssNumber(spacing, 2)}px`,
  };
}

/** What a class of MJML can hold, in hex and px only. A colour with alpha has no word in mail: it is left out. */
export const emailValue = valueHook<unknown>({
  color: (value: ColorValue) => (alphaOf(value) < 1 ? '' : hexOfBytes(bytesOf(value))),
  typography: (value: TypographyParts, extras) => emailType(value, extras),
});
