import { TokenReporter } from '../token-reporter.js';
import { isRemovedFile } from '../lifecycle/removed-tokens.js';
import type { Documents } from '../source/documents.js';
import { parseSource } from '../source/parse.js';
import { referencedFiles } from './referenced-files.js';
import { isResolver, isResolverFile } from './read-resolver.js';

const tokenFile = /\.tokens(?:\.(?:json[c5]?|ya?ml))?$/u;
/** File that `wusum build` writes into an output folder. */
const marker = 'wusum-build.json';

/**
 * Given token files that no source references. Excluded are files of other resolver documents, files of removed tokens,
 * output of a build, and files or folders whose name starts with `_` or `.`.
 */
export function unreadFiles(documents: Documents, entry: string): string[] {
  if (!isResolver(documents.root(entry))) return [];
  const names = documents.names();
  // A folder may have files with the same names that are no content.
  const reader = documents.hasContent ? documents.contentReader : undefined;
  const built = names
    .filter((name) => name === marker || name.endsWith(`/${marker}`))
    .map((name) => name.slice(0, -marker.length));
  const unread = names.filter(
    (name) =>
      (tokenFile.test(name) || reader?.reads(name)) &&
      !documents.isRead(name) &&
      !isRemovedFile(name) &&
      !/(?:^|\/)[_.]/u.test(name) &&
      !built.some((folder) => name.startsWith(folder)),
  );
  if (unread.length === 0) return [];
  const others = readByOthers(documents, entry);
  return unread.filter((name) => !others.has(name));
}

/** The files that other resolver documents reference. */
function readByOthers({ files }: Documents, entry: string): Set<string> {
  const read = new Set(
    Object.keys(files).filter(
      (name) => name !== entry && (isResolverFile(name) || files[name]!.includes('resolutionOrder')),
    ),
  );
  // The set grows during the loop.
  for (const name of read) {
    const text = Object.hasOwn(files, name) ? files[name]! : '';
    const root = text.includes('$ref') ? parseSource(name, text, new TokenReporter()) : undefined;
    if (root) for (const path of referencedFiles(root)) read.add(path);
  }
  return read;
}

/** Reports one warning for each folder. */
export function warnUnread(files: readonly string[], reporter: TokenReporter): void {
  const folders = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/') + 1));
  for (const [folder, [first, ...others]] of folders) {
    const more = others.map((file) => file.slice(folder.length)).join(', ');
    const names = others.length === 0 ? `"${first}"` : `"${first}" or ${more} in the same folder`;
    reporter.add('WS-R024', `No source of the resolver document refers to ${names}.`, {
      location: { file: first!, line: 1, column: 1 },
    });
  }
}
