import { setOwn, type JsonNode } from '../source/json.js';
import type { Slot } from '../validate/slots.js';

/** Marks a value that could not be resolved; the reason is already reported. */
export const unresolved: unique symbol = Symbol('unresolved');

/** The target of a reference. */
export interface Resolved {
  readonly value: unknown;
  /** The type at the target, if known. */
  readonly slot: Slot | undefined;
}

/** Reference node → its target. */
export type Resolutions = ReadonlyMap<JsonNode, Resolved>;

/**
 * The value of a node with every reference replaced. Inside a list, a reference to a list of one item is replaced by that
 * item (a gradient of one stop among stops); a reference to a longer list is already refused.
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
