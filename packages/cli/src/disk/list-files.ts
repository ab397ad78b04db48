import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { mapLimited } from './limited.js';
import { OutputError } from './output-error.js';

/** Files and empty folders below a folder: relative paths with forward slashes, sorted. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly emptyFolders: readonly string[];
}

/**
 * Lists a folder. Names with a leading dot, `node_modules`, and what is neither a file nor a folder are left out.
 * @throws OutputError if the folder cannot be read
 */
export async function listFiles(folder: string): Promise<FolderListing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new OutputError(`Cannot read the token folder ${folder} (${error.code}).`);
    },
  );
  const named = await mapLimited(entries, async (entry) => ({
    path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    isFolder: entry.isDirectory(),
    isFile: entry.isFile() || (await leadsToFile(entry)),
  }));
  const seen = named.filter(({ path }) =>
    path.split('/').every((part) => !part.startsWith('.') && part !== 'node_modules'),
  );
  const files = seen.filter(({ isFile }) => isFile).map(({ path }) => path);
  const emptyFolders = seen
    .filter(({ path, isFolder }) => isFolder && !seen.some((other) => other.path.startsWith(`${path}/`)))
    .map(({ path }) => path);
  return { files: files.toSorted(), emptyFolders: emptyFolders.toSorted() };
}

/** Whether an entry is a link to a file. */
async function leadsToFile(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(join(entry.parentPath, entry.name)).then(
    (found) => found.isFile(),
    () => false,
  );
}
