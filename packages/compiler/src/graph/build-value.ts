import { setOwn, type JsonNode } from '../source/json.js';
import type { Slot } from '../validate/slots.js';

/** Stands for a value that could not be resolved; the reason has been reported. */
export const unresolved: unique symbol = Symbol('unresolved');

/** What a reference stands for. */
export interface Resolved {
  readonly value: unknown;
  /** The type at the place that the reference leads to, when it is known. */
  readonly slot: Slot | undefined;
}

/** Reference node → what it stands for. */
export type Resolutions = ReadonlyMap<JsonNode, Resolved>;

/**
 * The value of a node with every reference replaced. A reference to a list of one item inside a list stands for that item
 * (a gradient of one stop among stops); one to a list of several has been refused.
 */
export function buildValue(node: JsonNode, resolutions: Resolutions): unknown {
  const resolved = resolutions.get(node);
  if (resolved) return resolved.value;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') {
    return node.items.flatMap((item) => {
      const value = buildValue(item, resolutions);
      return resolutions.has(item) && Array.isArray(value) ? (value as unknown[]) : [value];
    });
  }
  const value: Record<string, unknown> = {};
  for (const [key, entry] of node.members) setOwn(value, key, buildValue(entry.node, resolutions));
  return value;
}
