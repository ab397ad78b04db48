/** Colours that must differ, for code that runs in a browser: the main entry reads style sheets with packages of Node. */
import { distinguishable } from './rules/distinguishable.js';
import { colorComparisons, type ColorComparison } from './rules/shared/color/comparisons.js';
import { valuesOf } from './rules/shared/options.js';

export type { ColorComparison, TooClose } from './rules/shared/color/comparisons.js';

/** The comparisons of the rule `distinguishable` with its default options. They remember the colours that they compared. */
export const requiredDifferences = (): readonly ColorComparison[] =>
  colorComparisons(valuesOf(distinguishable.options));
