import { valueHook, type Writers } from '../shared/hooks.js';
import {
  cssNumber,
  borderToCss,
  colorToCss,
  cubicBezierText,
  fluidText,
  durationText,
  fontFamilyText,
  fontWeightNumber,
  foreignText,
  gradientToCss,
  shadowToCss,
  strokeStyleText,
  transitionText,
  typographyToCss,
} from '../shared/value-printers.js';

/** Prints every DTCG type as a CSS value; colours in sRGB. Typography is a `font` shorthand. */
export const cssWriters = {
  color: (value) => colorToCss(value).css,
  dimension: (value, { fluid }) => fluidText(value, fluid),
  fontFamily: (value) => fontFamilyText(value),
  fontWeight: (value) => cssNumber(fontWeightNumber(value)),
  duration: (value) => durationText(value),
  cubicBezier: (value) => cubicBezierText(value),
  number: (value) => cssNumber(value),
  strokeStyle: (value) => strokeStyleText(value),
  border: (value) => borderToCss(value).css,
  transition: (value) => transitionText(value),
  shadow: (value) => shadowToCss(value).css,
  gradient: (value) => gradientToCss(value).css,
  typography: (value, extras) => typographyToCss(value, extras).css,
  foreign: (value) => foreignText(value),
} satisfies Writers;

export const cssValue = valueHook(cssWriters);
