import { stat } from 'node:fs/promises';
import { basename, join, posix, resolve } from 'node:path';
import { readEntry, readTokens, referencedFiles, type EntryFiles } from './read-tokens.js';
import { OutputError } from './write-folder.js';

/**
 * Reads what a person pointed at: a token file, a resolver document, or a folder. A folder is its resolver documents;
 * one without a resolver document is a single set of all its files.
 *
 * @throws OutputError when there is nothing to read
 */
export async function openTokens(target: string): Promise<EntryFiles[]> {
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`${target} cannot be read (${error.code}).`);
  });
  if (!found.isDirectory()) return [await readEntry(target)];
  const entries = entriesOf(resolve(target), await readTokens(target));
  return Promise.all(
    entries.map(async (entry) => (leadsOut(entry) ? readEntry(join(entry.root, entry.entry)) : entry)),
  );
}

/** Whether a resolver document references files out of the folder that it was found in. */
function leadsOut({ entry, files }: EntryFiles): boolean {
  return referencedFiles(files[entry]!).some((path) => posix.join(posix.dirname(entry), path).startsWith('../'));
}

/** The entries among files that were read already: resolver documents, or one made up for all the files. */
export function entriesOf(root: string, files: Record<string, string>): EntryFiles[] {
  const resolvers = Object.keys(files).filter((path) => isResolver(path, files[path]!));
  if (resolvers.length > 0) return resolvers.map((entry) => ({ root, entry, files }));
  const name = basename(root) || 'tokens';
  const entry = `${name}.resolver.json`;
  const sources = Object.keys(files)
    .filter((path) => !otherFile.test(path))
    .map((path) => ({ $ref: encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F') }));
  const document = { version: '2025.10', resolutionOrder: [{ name, type: 'set', sources }] };
  return [{ root, entry, files: { ...files, [entry]: JSON.stringify(document) } }];
}

/** Files of other tools that are written in the same notations. */
const otherFile =
  /(?:^|\/)(?:package|package-lock|tsconfig[^/]*|wusum\.config|pnpm-lock|pnpm-workspace)\.(?:json|ya?ml)$/u;

/** The one entry of a target, for commands that work on one system. @throws OutputError when there are several */
export async function openSystemFiles(target: string): Promise<EntryFiles> {
  const [entry, ...others] = await openTokens(target);
  if (others.length === 0) return entry!;
  const names = [entry!, ...others].map((other) => other.entry).join(', ');
  throw new OutputError(`${target} holds several resolver documents: ${names}. Name the one that is meant.`);
}

function isResolver(path: string, text: string): boolean {
  return /(?:^|[./])resolver\.(?:json|json5|jsonc|ya?ml)$/u.test(path) || /["']?resolutionOrder["']?\s*:/u.test(text);
}
