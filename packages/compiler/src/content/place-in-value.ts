import type { Location, ValuePath } from '@wusum/diagnostics';
import { parseSource, TokenReporter, type JsonNode } from '@wusum/dtcg';
import { locationOf } from '@wusum/dtcg/internal';

/**
 * The place of a part of the value of a token from a content file. The file is read again, which is only done for problems.
 *
 * @param text the file
 * @param value the place of the whole value
 * @param path steps into the value
 */
export function placeInValue(text: string, value: Location, path: ValuePath): Location {
  const root = rootOf(value.file, text);
  const node = root && nodeAt(root, value);
  return node ? locationOf(node, path) : value;
}

let last: { readonly text: string; readonly root: JsonNode | undefined } | undefined;

/** The last file is kept: a caller finds several places in one file, then in the next. */
function rootOf(file: string, text: string): JsonNode | undefined {
  if (last?.text !== text) last = { text, root: parseSource(file, text, new TokenReporter()) };
  return last.root;
}

/** The node at a place of a document. */
function nodeAt(node: JsonNode, { line, column }: Location): JsonNode | undefined {
  if (node.location.line === line && node.location.column === column) return node;
  const children =
    node.kind === 'object'
      ? [...node.members.values()].map((each) => each.node)
      : node.kind === 'array'
        ? [...node.items]
        : [];
  for (const child of children) {
    const found = nodeAt(child, { line, column } as Location);
    if (found) return found;
  }
  return undefined;
}
