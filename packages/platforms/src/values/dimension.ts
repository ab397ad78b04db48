import type { DimensionValue } from '@wusum/dtcg';
import { cssNumber } from '../names.js';
import { type CellExtras, valueTransform } from './value-transform.js';

/** Root font size that px and rem are converted by where a composite mixes them (the browsers' default). */
const remInPixels = 16;

/** `0` keeps a unit: a bare 0 is not a length inside `calc()`. */
export function dimensionText(value: DimensionValue): string {
  return value.value === 0 ? '0px' : `${cssNumber(value.value)}${value.unit}`;
}

export function inPixels(value: DimensionValue): number {
  return value.unit === 'rem' ? value.value * remInPixels : value.value;
}

/**
 * A fluid length is between `min` times the value and the value itself. It shrinks with the nearest query container, so that
 * a part of a page fits its own width; where there is no container, `cqi` is a hundredth of the window.
 */
export function fluidText(value: DimensionValue, fluid: CellExtras['fluid']): string {
  if (fluid === undefined) return dimensionText(value);
  const scaled = (factor: number): string =>
    dimensionText({ value: Number((value.value * factor).toFixed(4)), unit: value.unit });
  return `clamp(${scaled(fluid.min)}, ${scaled(fluid.base)} + ${cssNumber(fluid.viewport, 4)}cqi, ${dimensionText(value)})`;
}

export const dimensionTransform = valueTransform('dimension', (value: DimensionValue, { fluid }) => ({
  css: fluidText(value, fluid),
}));
