import type { Axis, Contexts } from './types.js';

/** Axes with special CSS output. Every other axis becomes an attribute `data-<axis>`. */
export const brandAxis = 'brand';
export const modeAxis = 'mode';
export const contrastAxis = 'contrast';
export const scriptAxis = 'script';

/** The default context of an axis: its `default`, or the first context. */
export function defaultContext(axis: Axis): string {
  return axis.default ?? axis.contexts[0]!;
}

/** A combination of contexts as one string, in the order of the axes: used for maps and file names. */
export function contextKey(axes: readonly Axis[], contexts: Contexts): string {
  return axes.map((axis) => contexts[axis.name]).join('.');
}

/** Name of the only brand of tokens without a brand axis. */
export const soleBrand = 'default';

/** The brand of a permutation. */
export function brandOf(contexts: Contexts): string {
  return contexts[brandAxis] ?? soleBrand;
}
