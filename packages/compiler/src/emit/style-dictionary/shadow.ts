import type { ColorValue, DimensionValue } from '../../types.js';
import { colorToCss } from './color.js';
import { combineCssValues, type CssValue } from './css-value.js';
import { dimensionText } from './dimension.js';
import { valueTransform } from './value-transform.js';

export interface ShadowLayer {
  readonly color: ColorValue;
  readonly offsetX: DimensionValue;
  readonly offsetY: DimensionValue;
  readonly blur: DimensionValue;
  readonly spread: DimensionValue;
  readonly inset?: boolean;
}

/** One or more layers for `box-shadow`; no layer at all is `none`. */
export function shadowToCss(value: ShadowLayer | readonly ShadowLayer[]): CssValue {
  const layers = Array.isArray(value) ? (value as readonly ShadowLayer[]) : [value as ShadowLayer];
  if (layers.length === 0) return { css: 'none' };
  return combineCssValues(layers.map(layerToCss), (texts) => texts.join(', '));
}

function layerToCss(layer: ShadowLayer): CssValue {
  const lengths = [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map(dimensionText).join(' ');
  return combineCssValues([colorToCss(layer.color)], ([color]) => `${layer.inset ? 'inset ' : ''}${lengths} ${color!}`);
}

export const shadowTransform = valueTransform('shadow', shadowToCss);
