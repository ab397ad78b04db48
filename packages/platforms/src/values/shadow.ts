import type { ColorValue, DimensionValue } from '@wusum/dtcg';
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

/** No shadow. Not `none`, which is not valid in a list with another shadow. */
const nothing = '0 0 #0000';

/** One or more layers for `box-shadow`. */
export function shadowToCss(value: ShadowLayer | readonly ShadowLayer[]): CssValue {
  const layers = Array.isArray(value) ? (value as readonly ShadowLayer[]) : [value as ShadowLayer];
  if (layers.every(isNothing)) return { css: nothing };
  return combineCssValues(layers.map(layerToCss), (texts) => texts.join(', '));
}

/** A layer that only waits for a shape: one with a shape keeps it, so that modes differ in colours alone. */
function isNothing({ color, offsetX, offsetY, blur, spread }: ShadowLayer): boolean {
  return color.alpha === 0 && [offsetX, offsetY, blur, spread].every(({ value }) => value === 0);
}

function layerToCss(layer: ShadowLayer): CssValue {
  const lengths = [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map(dimensionText).join(' ');
  return combineCssValues([colorToCss(layer.color)], ([color]) => `${layer.inset ? 'inset ' : ''}${lengths} ${color!}`);
}

export const shadowTransform = valueTransform('shadow', shadowToCss);
