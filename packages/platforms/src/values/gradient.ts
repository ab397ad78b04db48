import type { ColorValue } from '@wusum/dtcg';
import { cssNumber, withoutNoise } from '../names.js';
import { colorToCss } from './color.js';
import { combineCssValues, type CssValue } from './css-value.js';
import { valueTransform } from './value-transform.js';

export interface GradientStop {
  readonly color: ColorValue;
  readonly position: number;
}

/** The stops alone, so that a style chooses shape and direction: `linear-gradient(to bottom, var(--ws-…))`. */
export function gradientToCss(value: readonly GradientStop[]): CssValue {
  const positions = value.map((stop) => `${cssNumber(withoutNoise(Math.min(1, Math.max(0, stop.position)) * 100))}%`);
  return combineCssValues(
    value.map((stop) => colorToCss(stop.color)),
    (colors) => colors.map((color, index) => `${color} ${positions[index]!}`).join(', '),
  );
}

export const gradientTransform = valueTransform('gradient', gradientToCss);
