import { existsSync } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { checkContentFolder, isContentFile } from '@wusum/compiler';
import type { Diagnostic } from '@wusum/diagnostics';
import { listFiles, type FolderListing } from '../disk/list-files.js';
import { openSystemFiles } from '../disk/open-tokens.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import { FindingsError } from '../output/findings-error.js';
import { UsageError } from '../terminal.js';
import { listedFiles, setFolders, syncResolver, type Synced } from './sync-resolver.js';

/** The folder of a resolver document. */
export interface TokenFolder {
  /** Absolute path of the folder. All other paths are relative to it. */
  readonly root: string;
  /** The resolver document. */
  readonly entry: string;
  /** Its text. */
  readonly text: string;
  readonly listing: FolderListing;
  /** The files that it needs, and those of the folder: path → text. A path outside of the folder starts with `../`. */
  readonly files: Readonly<Record<string, string>>;
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
  const inOrder = [...listedFiles(parseResolver(text, entry)), ...listing.files];
  const brands = new Set(inOrder.flatMap((file) => /^brands\/([^/]+)\/./u.exec(file)?.[1] ?? []));
  const inFolder = Object.entries(files).map(([file, content]) => [
    posix.relative(posix.dirname(entry), file),
    content,
  ]);
  return {
    root: folder,
    entry: basename(path),
    text,
    listing,
    files: Object.fromEntries(inFolder) as Record<string, string>,
    brands: [...brands],
  };
}

/**
 * The resolver document for the files of a folder.
 *
 * @param changed files that will be written as well
 * @throws FindingsError with all problems of the folder
 */
export function syncedFolder(folder: TokenFolder, changed: Readonly<Record<string, string>> = {}): Synced {
  const { text, entry, listing } = folder;
  const files = [...new Set([...listing.files, ...Object.keys(changed)])].filter((file) => file !== entry).toSorted();
  const document = parseResolver(text, entry);
  const listed = new Set(listedFiles(document));
  const problems = checkContentFolder({ ...listing, files }, listed);
  if (problems.length > 0) throw new FindingsError('Nothing was written.', folder.root, problems);
  return syncFiles(text, document, files);
}

/**
 * The resolver document for a list of files.
 *
 * @throws UsageError if it cannot list them
 */
export function syncFiles(text: string, document: Parameters<typeof listedFiles>[0], files: readonly string[]): Synced {
  const listed = new Set(listedFiles(document));
  const folders = ['brands', ...setFolders(document)];
  const known = files.filter(
    (file) => listed.has(file) || isContentFile(file) || (/\.tokens\b/u.test(file) && isBelow(file, folders)),
  );
  const synced = syncResolver(text, known, isContentFile);
  if ('refusal' in synced) throw new UsageError(synced.refusal);
  return synced;
}

const isBelow = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file.startsWith(`${folder}/`));

/**
 * The problems of the files in the folders of brands, as `sync` has them. None for a document that lists no brand.
 *
 * @returns places relative to the root of the entry
 */
export async function problemsOfFolder({ root, entry, files }: EntryFiles): Promise<Diagnostic[]> {
  if (!entry.endsWith('.json') || !existsSync(join(root, entry))) return [];
  const listed = listedIn(files[entry]!);
  if (!listed.some((file) => isContentFile(file) && file.startsWith('brands/'))) return [];
  const folder = dirname(entry);
  const found = checkContentFolder(await listFiles(join(root, folder)), new Set(listed));
  if (folder === '.') return found;
  return found.map((each) => {
    const { file } = each.location!;
    return { ...each, location: { ...each.location!, file: `${folder}/${file}` } };
  });
}

/** The files that a document lists; none if it is not JSON, which the compiler reports. */
function listedIn(text: string): readonly string[] {
  try {
    return listedFiles(JSON.parse(text) as Parameters<typeof listedFiles>[0]);
  } catch {
    return [];
  }
}

/** A resolver document. @throws UsageError if it is not JSON */
export function parseResolver(text: string, entry: string): Parameters<typeof listedFiles>[0] {
  try {
    return JSON.parse(text) as Parameters<typeof listedFiles>[0];
  } catch (error) {
    throw new UsageError(`${entry} is not valid JSON: ${(error as Error).message} Run \`wusum check\` for the place.`);
  }
}
