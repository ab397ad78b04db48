import { suggest } from '../diagnostics/suggest.js';
import { joinPath } from '../source/documents.js';
import { stringIn, type JsonNode } from '../source/json.js';

/** A document and the files that it refers to, by their paths. */
export function referencedBy(root: JsonNode): Set<string> {
  const files = new Set([root.location.file]);
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'array') waiting.push(...node.items);
    if (node.kind !== 'object') continue;
    for (const { key, node: child } of node.members.values()) {
      const path = key === '$ref' ? stringIn(child)?.split('#')[0] : undefined;
      if (path) files.add(joinPath(root.location.file, decoded(path)));
      else waiting.push(child);
    }
  }
  return files;
}

/**
 * The file that a missing one was probably meant to be: one that nothing else refers to. Where a folder was moved, it is
 * the file of the same name in the folder that holds most of the names that are missing with it.
 */
export function nearFile(file: string, names: readonly string[], listed: ReadonlySet<string>): string | undefined {
  const spare = names.filter((name) => !listed.has(name));
  const { folder, base } = split(file);
  const missing = [...listed].filter((path) => split(path).folder === folder).map((path) => split(path).base);
  const moved = spare
    .filter((name) => split(name).base === base)
    .map((name) => ({ name, shared: missing.filter((each) => spare.includes(join(split(name).folder, each))).length }));
  const most = Math.max(...moved.map(({ shared }) => shared));
  const best = moved.filter(({ shared }) => shared === most).map(({ name }) => name);
  if (best.length > 0) return best.length === 1 ? best[0] : (nearPath(file, best) ?? best[0]);
  // A file that is in use is meant once more at most where the folder is right.
  const isFolder = names.some((name) => split(name).folder === folder);
  return nearPath(file, spare) ?? (isFolder ? nearPath(file, names) : undefined);
}

/** The path that is near by its letters: what stands behind a dot is no name of its own here. */
function nearPath(given: string, paths: readonly string[]): string | undefined {
  const plain = (path: string): string => path.replaceAll('.', '/');
  const near = suggest(plain(given), paths.map(plain));
  return paths.find((path) => plain(path) === near);
}

function split(path: string): { readonly folder: string; readonly base: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), base: path.slice(slash + 1) };
}

const join = (folder: string, base: string): string => (folder === '' ? base : `${folder}/${base}`);

/** A path with its percent signs read; as it is where they cannot be. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
