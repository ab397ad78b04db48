import { member, type JsonNode } from '../source/json.js';

/**
 * Splits the fragment of a JSON Pointer in URI form (RFC 6901 §6), without its `#`: `/a/b~1c` → `['a', 'b/c']`.
 *
 * @returns the segments, or `undefined` if the pointer is malformed: no leading slash, a bare `~`, invalid percent
 *   encoding, or a character that a URI fragment must not contain
 */
export function parsePointer(fragment: string): string[] | undefined {
  if (fragment === '') return [];
  if (!fragment.startsWith('/')) return undefined;
  // Characters outside ASCII are accepted: they are common and unambiguous.
  if (/[\s{}#"<>\\^`|]/.test(fragment) || /~(?![01])/.test(fragment)) return undefined;
  try {
    return fragment
      .slice(1)
      .split('/')
      .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return undefined;
  }
}

/** Writes segments as a pointer with its `#`. */
export function formatPointer(segments: readonly string[]): string {
  return `#${segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/** The member or item of a node. */
export function stepInto(node: JsonNode | undefined, segment: string): JsonNode | undefined {
  if (node?.kind === 'array') return /^(0|[1-9]\d*)$/.test(segment) ? node.items[Number(segment)] : undefined;
  return member(node, segment);
}

/** The node at the segments. */
export function walk(node: JsonNode | undefined, segments: readonly string[]): JsonNode | undefined {
  return segments.reduce(stepInto, node);
}
