import { setOwn } from '../source/json.js';
import type { Axis, Contexts } from '../types.js';

/**
 * Combinations of contexts that contain every pair of contexts of different axes. Not the smallest such sample: one
 * combination for each pair, with the default contexts of the other axes.
 */
export function* sampleContexts(axes: readonly Axis[]): Generator<Contexts> {
  const base: Record<string, string> = {};
  for (const axis of axes) setOwn(base, axis.name, axis.default ?? axis.contexts[0] ?? '');
  yield base;
  for (const [index, first] of axes.entries()) {
    for (const second of axes.slice(index + 1)) {
      for (const a of first.contexts)
        for (const b of second.contexts) yield { ...base, [first.name]: a, [second.name]: b };
    }
  }
}
