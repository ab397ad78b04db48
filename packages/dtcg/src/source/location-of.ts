import type { Location, ValuePath } from '@wusum/diagnostics';
import type { JsonNode } from './json.js';

/**
 * Location of the value at a path, or of its key. A missing member has the location of its parent.
 */
export function locationOf(root: JsonNode, path: ValuePath, part: 'value' | 'key' = 'value'): Location {
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
