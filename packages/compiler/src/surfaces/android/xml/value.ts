import { cssNumber } from '../../../emit/names.js';
import type { ColorValue, DimensionValue, DurationValue } from '../../../types.js';
import { valueHook } from '../../shared/hooks.js';
import { argbOf, milliseconds, pixels } from '../../shared/values.js';

/** Values of resources: colours, lengths in dp, times and fractions. Composites are for Compose. */
export const androidXmlValue = valueHook({
  color: (value: ColorValue) => `#${argbOf(value)}`,
  dimension: (value: DimensionValue) => `${pixels(value)}dp`,
  duration: (value: DurationValue) => cssNumber(Math.round(milliseconds(value))),
  number: (value: number) => cssNumber(value),
});
