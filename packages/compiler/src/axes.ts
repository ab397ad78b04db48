import type { Axis, Contexts } from './types.js';

/** Axes whose contexts reach CSS in a way of their own. Every other axis is an attribute `data-<axis>`. */
export const brandAxis = 'brand';
export const modeAxis = 'mode';
export const contrastAxis = 'contrast';
export const scriptAxis = 'script';

/** The context that an axis has where nothing chooses one. */
export function defaultContext(axis: Axis): string {
  return axis.default ?? axis.contexts[0]!;
}

/** One string for a combination of contexts, in the order of the axes: the key of maps and file names. */
export function contextKey(axes: readonly Axis[], contexts: Contexts): string {
  return axes.map((axis) => contexts[axis.name]).join('.');
}

/** Tokens without a brand axis are one brand; this is what it is called. */
export const soleBrand = 'default';

/** The brand that a permutation belongs to. */
export function brandOf(contexts: Contexts): string {
  return contexts[brandAxis] ?? soleBrand;
}
