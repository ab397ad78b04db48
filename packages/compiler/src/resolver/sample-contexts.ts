import { setOwn } from '../source/json.js';
import type { Axis, Contexts } from '../types.js';

/**
 * Choices of contexts in which every two contexts of different axes meet at least once. Not the smallest such set: one
 * choice for each pair, the other axes at their first context, which is small enough.
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
