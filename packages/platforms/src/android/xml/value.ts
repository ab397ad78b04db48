import type { ColorValue, DimensionValue, DurationValue } from '@wusum/dtcg';
import { valueHook } from '../../shared/hooks.js';
import { argbOf, fixedWidths, milliseconds, pixelsAt, typeAt, type TypographyParts } from '../../shared/values.js';
import {
  fluidLosses,
  furtherProperties,
  joinLosses,
  type Losses,
  partsOfMilliseconds,
  srgbLosses,
  weightBetween,
} from '../../shared/losses.js';
import { cssNumber, fontWeightNumber, letterSpacingInEm } from '../../shared/value-printers.js';

/** Text of an element, or the items of a style. */
export type AndroidValue = string | Readonly<Record<string, string>>;

export const androidXmlLosses: Losses = joinLosses(srgbLosses, fluidLosses, {
  duration: partsOfMilliseconds,
  fontWeight: weightBetween(1),
  typography: ({ fontWeight }: TypographyParts, token) => [
    'font families',
    ...weightBetween(1)(fontWeight),
    ...furtherProperties(token),
  ],
});

/**
 * Values of resources: colours, lengths in dp (fluid lengths as on a phone), durations, numbers and weights; typography is
 * a style. Font families are omitted: Android uses font resources of the app.
 */
export const androidXmlValue = valueHook<AndroidValue>({
  color: (value: ColorValue) => `#${argbOf(value)}`,
  dimension: (value: DimensionValue, extras) =>
    `${cssNumber(pixelsAt(value, extras, fixedWidths.phone))}${extras.isText ? 'sp' : 'dp'}`,
  duration: (value: DurationValue) => cssNumber(Math.round(milliseconds(value))),
  number: (value: number) => cssNumber(value),
  fontWeight: (value: number | string) => cssNumber(Math.round(fontWeightNumber(value))),
  typography: (value: TypographyParts, extras) => {
    const { size, leading } = typeAt(value, extras, fixedWidths.phone);
    return {
      'android:textSize': `${cssNumber(size)}sp`,
      'android:lineHeight': `${cssNumber(leading)}sp`,
      'android:letterSpacing': cssNumber(Number(letterSpacingInEm(value).toPrecision(6))),
      'android:textFontWeight': cssNumber(Math.round(fontWeightNumber(value.fontWeight))),
    };
  },
});
