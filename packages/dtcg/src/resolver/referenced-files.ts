import { joinPath } from '../source/documents.js';
import { member, stringIn, type JsonNode } from '../source/json.js';

/** The paths of a document and of the files that it refers to. */
export function referencedFiles(root: JsonNode): Set<string> {
  const files = new Set([root.location.file]);
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'array') waiting.push(...node.items);
    if (node.kind !== 'object') continue;
    for (const { key, node: child } of node.members.values()) {
      const path = key === '$ref' ? stringIn(child)?.split('#')[0] : undefined;
      if (path) files.add(joinPath(root.location.file, decodePath(path)));
      else if (key === 'org.wusum') for (const file of contentIn(child)) files.add(joinPath(root.location.file, file));
      else waiting.push(child);
    }
  }
  return files;
}

/** The content files in an extension: a list, or a list for each context. */
function contentIn(extension: JsonNode): string[] {
  const content = member(extension, 'content');
  const lists = content?.kind === 'object' ? [...content.members.values()].map(({ node }) => node) : [content];
  return lists.flatMap((list) => (list?.kind === 'array' ? list.items.flatMap((item) => stringIn(item) ?? []) : []));
}

/** A path with percent encoding decoded; unchanged if the encoding is invalid. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
