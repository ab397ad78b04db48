import { cssNumber } from '../../../emit/names.js';
import { fontWeightNumber } from '../../../emit/style-dictionary/font-weight.js';
import { letterSpacingInEm } from '../../../emit/style-dictionary/typography.js';
import type { ColorValue, DimensionValue, DurationValue } from '../../../types.js';
import { valueHook } from '../../shared/hooks.js';
import { argbOf, inPixels, milliseconds, pixels, type TypographyParts } from '../../shared/values.js';

/** Text of an element, or the items of a style. */
export type AndroidValue = string | Readonly<Record<string, string>>;

/**
 * Values of resources: colours, lengths in dp, times, fractions and weights; typography is a style. A family is left
 * out: Android takes it from a font resource of the app's own.
 */
export const androidXmlValue = valueHook<AndroidValue>({
  color: (value: ColorValue) => `#${argbOf(value)}`,
  dimension: (value: DimensionValue) => `${pixels(value)}dp`,
  duration: (value: DurationValue) => cssNumber(Math.round(milliseconds(value))),
  number: (value: number) => cssNumber(value),
  fontWeight: (value: number | string) => cssNumber(Math.round(fontWeightNumber(value))),
  typography: (value: TypographyParts) => {
    const size = inPixels(value.fontSize);
    return {
      'android:textSize': `${cssNumber(size)}sp`,
      'android:lineHeight': `${cssNumber(size * value.lineHeight, 2)}sp`,
      'android:letterSpacing': cssNumber(letterSpacingInEm(value)),
      'android:textFontWeight': cssNumber(Math.round(fontWeightNumber(value.fontWeight))),
    };
  },
});
