import type { ColorValue, DimensionValue } from '@wusum/dtcg';
import { colorToCss } from './color.js';
import { combineCssValues, type CssValue } from './css-value.js';
import { dimensionText } from './dimension.js';
import { strokeStyleText } from './stroke-style.js';
import { valueTransform } from './value-transform.js';

export interface BorderValue {
  readonly color: ColorValue;
  readonly width: DimensionValue;
  readonly style: unknown;
}

/** `width style color`, for the `border` shorthand. */
export function borderToCss(value: BorderValue): CssValue {
  const before = `${dimensionText(value.width)} ${strokeStyleText(value.style)}`;
  return combineCssValues([colorToCss(value.color)], ([color]) => `${before} ${color!}`);
}

export const borderTransform = valueTransform('border', borderToCss);
