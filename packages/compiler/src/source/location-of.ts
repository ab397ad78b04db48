import type { Location, ValuePath } from '../types.js';
import type { JsonNode } from './json.js';

/**
 * Where something in a value is written: the value at the end of a path, or the key that it stands under. What is
 * missing is told at the object or list that lacks it.
 */
export function placeIn(root: JsonNode, path: ValuePath, part: 'value' | 'key' = 'value'): Location {
  let node = root;
  let key: Location | undefined;
  for (const step of path) {
    const entry = node.kind === 'object' ? node.members.get(String(step)) : undefined;
    const next = entry?.node ?? (node.kind === 'array' ? node.items[Number(step)] : undefined);
    if (next === undefined) return node.location;
    node = next;
    key = entry?.keyLocation;
  }
  return part === 'key' ? (key ?? node.location) : node.location;
}
