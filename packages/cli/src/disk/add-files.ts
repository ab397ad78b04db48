import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from './write-folder.js';

/**
 * Adds files to an existing folder. Each file is written to a temporary file and renamed, so that it is never incomplete.
 *
 * @param replaced files that may exist already and are overwritten
 * @throws OutputError if any other file exists; then nothing is written
 */
export async function addFiles(
  root: string,
  files: Readonly<Record<string, string>>,
  replaced: readonly string[] = [],
): Promise<void> {
  const taken = Object.keys(files).filter((path) => !replaced.includes(path) && existsSync(join(root, path)));
  if (taken.length > 0) throw new OutputError(`Already exists: ${taken.join(', ')}. Nothing was written.`);
  for (const [path, text] of Object.entries(files)) await replaceFile(join(root, path), text);
}

/** Writes a file atomically. */
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

/**
 * Replaces several files: all are written to temporary files first, which are then renamed. If one cannot be written, no
 * file changes.
 *
 * @param files path relative to `root` → text
 */
export async function replaceFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  const staged: (readonly [fresh: string, path: string])[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, name);
      await mkdir(dirname(path), { recursive: true });
      const fresh = `${path}.${process.pid}.part`;
      staged.push([fresh, path]);
      await writeFile(fresh, text);
    }
    for (const [fresh, path] of staged) await rename(fresh, path);
  } finally {
    await Promise.all(staged.map(([fresh]) => rm(fresh, { force: true })));
  }
}
