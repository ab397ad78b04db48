import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError, writeAll } from './write-folder.js';

/**
 * Adds files to a folder, all or none: they are written to a hidden folder first and then renamed. If one cannot be
 * renamed, or the user interrupts, the files and folders that were added are removed again.
 *
 * @param replaced files that may exist already and are overwritten; `true`: all
 * @param signal an interruption
 * @throws OutputError if any other file exists, or on an interruption; then nothing is written
 */
export async function addFiles(
  root: string,
  files: Readonly<Record<string, string>>,
  replaced: readonly string[] | true = [],
  signal?: AbortSignal,
): Promise<void> {
  const paths = Object.keys(files);
  const existing = paths.filter((path) => existsSync(join(root, path)));
  const taken = existing.filter((path) => replaced !== true && !replaced.includes(path));
  if (taken.length > 0) throw new OutputError(`Already exists: ${taken.join(', ')}. Nothing was written.`);
  const made: string[] = [];
  const makeFolder = async (path: string): Promise<void> => {
    const first = await mkdir(path, { recursive: true });
    if (first !== undefined) made.unshift(first);
  };
  const added: string[] = [];
  const fresh = join(root, `.wusum-${process.pid}`);
  try {
    await makeFolder(root);
    await writeAll(fresh, files);
    for (const path of paths) {
      if (signal?.aborted) throw new OutputError('Interrupted. Nothing was written.');
      await makeFolder(dirname(join(root, path)));
      await rename(join(fresh, path), join(root, path));
      if (!existing.includes(path)) added.push(path);
    }
  } catch (error) {
    for (const path of added) await rm(join(root, path), { force: true });
    for (const path of made) await rm(path, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new OutputError(`Cannot write to ${root} (${code}). Nothing was written.`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
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
