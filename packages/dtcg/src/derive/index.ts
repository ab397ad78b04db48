/** Colour maths of the compiler: derives ramps, shifts and picks in OKLCH and solves contrast. No token name is built in. */
export { contrastRatio, fromColor, isColorValue, luminanceOfValue, toColor } from './color-value.js';
export { deriveToken } from './derive-token.js';
export { fit, inGamut, settle, type Gamut, type Oklch } from './oklch.js';
export { contrast, hexOf, luminanceOf, roundRatio, type Luminance } from './luminance.js';
export { solveLightness, type Requirement, type Solution } from './solve.js';
