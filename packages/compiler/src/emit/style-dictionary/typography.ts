import type { DimensionValue } from '../../types.js';
import { cssNumber } from '../names.js';
import type { CssValue } from './css-value.js';
import { fluidText, inPixels } from './dimension.js';
import { fontFamilyText } from './font-family.js';
import { fontWeightNumber } from './font-weight.js';
import { type CellExtras, valueTransform } from './value-transform.js';

interface TypographyValue {
  readonly fontFamily: string | readonly string[];
  readonly fontSize: DimensionValue;
  readonly fontWeight: number | string;
  readonly letterSpacing: DimensionValue;
  readonly lineHeight: number;
}

/** In px; below it nothing is seen, and a spacing in em would be without bounds. */
const leastSize = 1e-3;

/**
 * The longhands as parts, the `font` shorthand as the value.
 * Letter-spacing becomes `em`: a fluid or enlarged size keeps its proportion.
 */
export function typographyToCss(value: TypographyValue, extras: CellExtras = {}): CssValue {
  const size = inPixels(value.fontSize);
  const parts = {
    'font-family': fontFamilyText(value.fontFamily),
    'font-size': fluidText(value.fontSize, extras.fluid),
    'font-weight': cssNumber(fontWeightNumber(value.fontWeight)),
    'line-height': cssNumber(value.lineHeight),
    'letter-spacing': size < leastSize ? '0em' : `${cssNumber(inPixels(value.letterSpacing) / size)}em`,
  };
  const css = `${parts['font-weight']} ${parts['font-size']}/${parts['line-height']} ${parts['font-family']}`;
  return { css, parts };
}

export const typographyTransform = valueTransform('typography', typographyToCss);
