import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { contentFileNames, isContentFile } from '@wusum/compiler';
import { listFiles, type FolderListing } from '../disk/list-files.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import { UsageError } from '../terminal.js';
import { folderProblems } from './folder-problems.js';
import { listedFiles, syncResolver, type Synced } from './sync-resolver.js';

/** The folder of a resolver document. */
export interface TokenFolder {
  /** Absolute path of the folder. All other paths are relative to it. */
  readonly root: string;
  /** The resolver document. */
  readonly entry: string;
  /** Its text. */
  readonly text: string;
  readonly listing: FolderListing;
  /** Ids of the brands: the folders below `brands/`, in the order of the document. */
  readonly brands: readonly string[];
}

/**
 * Opens the tokens of a project.
 *
 * @param tokens resolver document, or a folder with one
 * @throws UsageError if there is no resolver document, or it is not JSON
 */
export async function openTokenFolder(tokens: string, cwd: string): Promise<TokenFolder> {
  const { root, entry, files } = await openSystemFiles(tokens);
  const path = join(root, entry);
  if (!existsSync(path))
    throw new UsageError(
      `${relative(cwd, root) || '.'} has no resolver document. Brands are listed in a resolver document.`,
    );
  if (!entry.endsWith('.json')) throw new UsageError(`${entry} is not JSON. Edit its brands by hand.`);
  const folder = dirname(path);
  const listing = await listFiles(folder);
  const text = files[entry]!;
  const inOrder = [...listedFiles(parse(text, entry)), ...listing.files];
  const brands = new Set(inOrder.flatMap((file) => /^brands\/([^/]+)\/./u.exec(file)?.[1] ?? []));
  return { root: folder, entry: basename(path), text, listing, brands: [...brands] };
}

/**
 * The resolver document for the files of a folder.
 *
 * @param changed files that will be written as well
 * @throws UsageError with all problems of the folder
 */
export function syncedFolder(folder: TokenFolder, changed: Readonly<Record<string, string>> = {}): Synced {
  const { text, entry, listing } = folder;
  const files = [...new Set([...listing.files, ...Object.keys(changed)])].filter((file) => file !== entry).toSorted();
  const document = parse(text, entry);
  const listed = new Set(listedFiles(document));
  const content = { isContent: isContentFile, names: contentFileNames };
  const problems = folderProblems({ ...listing, files }, content, listed);
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
    throw new UsageError(`${count} in the token folder. Nothing was written.\n  ${problems.join('\n  ')}`);
  }
  const known = files.filter(
    (file) => listed.has(file) || isContentFile(file) || /^brands\/[^/]+\/.*\.tokens\b/u.test(file),
  );
  const synced = syncResolver(text, known, isContentFile);
  if ('refusal' in synced) throw new UsageError(synced.refusal);
  return synced;
}

function parse(text: string, entry: string): Parameters<typeof listedFiles>[0] {
  try {
    return JSON.parse(text) as Parameters<typeof listedFiles>[0];
  } catch (error) {
    throw new UsageError(`${entry} is not valid JSON: ${(error as Error).message} Run \`wusum check\` for the place.`);
  }
}
