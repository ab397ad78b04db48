/** Functions that print DTCG values and names as text. Platforms import them from here and not from `emit`. */

export { cssIdentPart, cssNumber, cssString, propertyName, propertyPath } from '../../emit/names.js';
export { type BorderValue, borderToCss } from '../../emit/style-dictionary/border.js';
export { colorToCss } from '../../emit/style-dictionary/color.js';
export { cubicBezierText } from '../../emit/style-dictionary/cubic-bezier.js';
export { dimensionText, fluidText, inPixels } from '../../emit/style-dictionary/dimension.js';
export { durationText } from '../../emit/style-dictionary/duration.js';
export { fontFamilyText, isGenericFamily } from '../../emit/style-dictionary/font-family.js';
export { fontWeightNumber } from '../../emit/style-dictionary/font-weight.js';
export { type GradientStop, gradientToCss } from '../../emit/style-dictionary/gradient.js';
export { type ShadowLayer, shadowToCss } from '../../emit/style-dictionary/shadow.js';
export { strokeStyleText } from '../../emit/style-dictionary/stroke-style.js';
export { type TransitionValue, transitionText } from '../../emit/style-dictionary/transition.js';
export { type TypographyValue, letterSpacingInEm, typographyToCss } from '../../emit/style-dictionary/typography.js';
export { type CellExtras } from '../../emit/style-dictionary/value-transform.js';
