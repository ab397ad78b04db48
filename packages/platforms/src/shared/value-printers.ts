/** Functions that print DTCG values and names as text. Platforms import them from here and not from `emit`. */

export {
  cssIdentPart,
  cssName,
  cssNumber,
  cssString,
  propertyName,
  propertyPath,
  typographyParts,
  variableStart,
  withoutNoise,
} from '../names.js';
export { type BorderValue, borderToCss } from '../values/border.js';
export { colorToCss } from '../values/color.js';
export { cubicBezierText } from '../values/cubic-bezier.js';
export { dimensionText, fluidText, inPixels } from '../values/dimension.js';
export { durationText } from '../values/duration.js';
export { fontFamilyText, genericName, isGenericFamily } from '../values/font-family.js';
export { fontWeightNumber } from '../values/font-weight.js';
export { foreignText } from '../values/foreign.js';
export { type GradientStop, gradientToCss } from '../values/gradient.js';
export { type ShadowLayer, shadowToCss } from '../values/shadow.js';
export { strokeStyleText } from '../values/stroke-style.js';
export { type TransitionValue, transitionText } from '../values/transition.js';
export { type TypographyValue, letterSpacingInEm, typographyToCss } from '../values/typography.js';
export type { CellExtras } from '../values/value-transform.js';
