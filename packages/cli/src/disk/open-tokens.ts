import { stat } from 'node:fs/promises';
import { basename, join, posix, resolve } from 'node:path';
import type { Diagnostic } from '@wusum/diagnostics';
import { readEntry, readTokens, referencedFiles, type EntryFiles } from './read-tokens.js';
import { isOtherFile } from './other-files.js';
import { OutputError } from './output-error.js';

/**
 * Reads a token file, a resolver document or a folder. A folder yields one entry per resolver document; a folder without
 * one is read as a single set of all its files.
 *
 * @throws OutputError if there is nothing to read
 */
export async function openTokens(target: string): Promise<EntryFiles[]> {
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`Cannot read ${target} (${error.code}).`);
  });
  if (!found.isDirectory()) return [await readEntry(target)];
  const problems: Diagnostic[] = [];
  const entries = entriesOf(resolve(target), await readTokens(target, problems));
  return Promise.all(
    entries.map(async (entry) => {
      if (leadsOut(entry)) return readEntry(join(entry.root, entry.entry));
      return problems.length > 0 ? { ...entry, problems } : entry;
    }),
  );
}

/** Whether a resolver document references files outside of its folder. */
function leadsOut({ entry, files }: EntryFiles): boolean {
  return referencedFiles(files[entry]!).some((path) => posix.join(posix.dirname(entry), path).startsWith('../'));
}

/** The entries among files in memory: the resolver documents, or a generated one for all files. */
export function entriesOf(root: string, files: Record<string, string>): EntryFiles[] {
  const resolvers = Object.keys(files).filter((path) => isResolver(path, files[path]!));
  if (resolvers.length > 0) return resolvers.map((entry) => ({ root, entry, files }));
  const name = basename(root) || 'tokens';
  const entry = `${name}.resolver.json`;
  const sources = Object.keys(files)
    .filter((path) => !path.endsWith('.svg') && !isOtherFile(path))
    .map((path) => ({ $ref: encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F') }));
  const document = {
    version: '2025.10',
    resolutionOrder: [{ name, type: 'set', sources }],
    // The files of a folder have no order in which one could override another.
    $extensions: { 'org.wusum': { unordered: true } },
  };
  return [{ root, entry, isGenerated: true, files: { ...files, [entry]: JSON.stringify(document) } }];
}

/** The only entry of a target, for commands that work on one system. @throws OutputError if there are several */
export async function openSystemFiles(target: string): Promise<EntryFiles> {
  const [entry, ...others] = await openTokens(target);
  if (others.length === 0) return entry!;
  const names = [entry!, ...others].map((other) => other.entry).join(', ');
  throw new OutputError(`${target} has several resolver documents: ${names}. Pass one of them.`);
}

function isResolver(path: string, text: string): boolean {
  return /(?:^|[./])resolver\.(?:json|json5|jsonc|ya?ml)$/u.test(path) || /["']?resolutionOrder["']?\s*:/u.test(text);
}
