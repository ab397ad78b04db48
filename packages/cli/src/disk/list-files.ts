import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { OutputError } from './write-folder.js';

/** Files and empty folders below a folder: relative paths with forward slashes, sorted. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly emptyFolders: readonly string[];
}

/**
 * Lists a folder. Names with a leading dot and `node_modules` are left out.
 * @throws OutputError if the folder cannot be read
 */
export async function listFiles(folder: string): Promise<FolderListing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new OutputError(`Cannot read the token folder ${folder} (${error.code}).`);
    },
  );
  const named = entries.map((entry) => ({
    path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    isFolder: entry.isDirectory(),
  }));
  const seen = named.filter(({ path }) =>
    path.split('/').every((part) => !part.startsWith('.') && part !== 'node_modules'),
  );
  const files = seen.filter(({ isFolder }) => !isFolder).map(({ path }) => path);
  const emptyFolders = seen
    .filter(({ path, isFolder }) => isFolder && !seen.some((other) => other.path.startsWith(`${path}/`)))
    .map(({ path }) => path);
  return { files: files.toSorted(), emptyFolders: emptyFolders.toSorted() };
}
