import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from './write-folder.js';

/**
 * Adds files to a folder of somebody's. Each is written beside and renamed, so that none is ever half there.
 *
 * @param replaced files that may be there already
 * @throws OutputError when one of the others is there already; then nothing is written
 */
export async function addFiles(
  root: string,
  files: Readonly<Record<string, string>>,
  replaced: readonly string[] = [],
): Promise<void> {
  const taken = Object.keys(files).filter((path) => !replaced.includes(path) && existsSync(join(root, path)));
  if (taken.length > 0) throw new OutputError(`${taken.join(', ')}: there already; nothing was written.`);
  for (const [path, text] of Object.entries(files)) await replaceFile(join(root, path), text);
}

/** Writes one file whole or not at all. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.part`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}
