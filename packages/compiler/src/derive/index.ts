/** Colour maths of the compiler: derives ramps, shifts and picks in OKLCH and solves contrast. Knows no token by name. */
export { contrastRatio, fromColor, isColorValue, luminanceOfValue, toColor } from './color-value.js';
export { deriveToken } from './derive-token.js';
export { fit, inGamut, settle, type Gamut, type Oklch } from './oklch.js';
export { contrast, hexOf, luminanceOf, type Luminance } from './luminance.js';
export { solveLightness, type Demand, type Solution } from './solve.js';
