import { cssNumber } from '../../emit/names.js';
import { borderToCss } from '../../emit/style-dictionary/border.js';
import { colorToCss } from '../../emit/style-dictionary/color.js';
import { cubicBezierText } from '../../emit/style-dictionary/cubic-bezier.js';
import { fluidText } from '../../emit/style-dictionary/dimension.js';
import { durationText } from '../../emit/style-dictionary/duration.js';
import { fontFamilyText } from '../../emit/style-dictionary/font-family.js';
import { fontWeightNumber } from '../../emit/style-dictionary/font-weight.js';
import { gradientToCss } from '../../emit/style-dictionary/gradient.js';
import { shadowToCss } from '../../emit/style-dictionary/shadow.js';
import { strokeStyleText } from '../../emit/style-dictionary/stroke-style.js';
import { transitionText } from '../../emit/style-dictionary/transition.js';
import { typographyToCss } from '../../emit/style-dictionary/typography.js';
import { valueHook, type Writers } from '../shared/hooks.js';

/** Every DTCG type as the text of a CSS value; colours for sRGB screens. Typography is a `font` shorthand. */
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
} satisfies Writers;

export const cssValue = valueHook(cssWriters);
