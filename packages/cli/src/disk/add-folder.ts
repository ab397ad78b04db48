import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { OutputError } from './output-error.js';
import { makeTemporary, writeAll, type FolderFiles } from './write-folder.js';
import { guardWrite } from './write-guard.js';

/** A folder that was added. */
export interface AddedFolder {
  /** Deletes the folder again. */
  remove(): Promise<void>;
}

/**
 * Adds a folder atomically: its files are written to a hidden folder next to it, which is then renamed.
 *
 * @throws OutputError if the folder exists; then nothing is written
 */
export async function addFolder(path: string, files: FolderFiles): Promise<AddedFolder> {
  if (existsSync(path)) throw new OutputError(`${path} already exists. Nothing was written.`);
  const fresh = await guardWrite(path, () => makeTemporary(path));
  try {
    await guardWrite(path, async () => {
      await writeAll(fresh, files);
      await rename(fresh, path);
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return { remove: () => rm(path, { recursive: true, force: true }) };
}
