import { constants, existsSync } from 'node:fs';
import { access, chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { followLink } from './follow-link.js';
import { OutputError } from './output-error.js';
import { guardWrite } from './write-guard.js';

/**
 * Adds files to a folder, all or none. If one cannot be written, or the user interrupts, the files and folders that were
 * added are removed again.
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
  const taken = Object.keys(files).filter(
    (path) => replaced !== true && !replaced.includes(path) && existsSync(join(root, path)),
  );
  if (taken.length > 0) throw new OutputError(`Already exists: ${taken.join(', ')}. Nothing was written.`);
  await replaceFiles(root, files, signal);
}

/**
 * Writes a file atomically. If it is a symbolic link, its target is written; a device or pipe, such as `/dev/stdout`, is
 * written directly.
 *
 * @throws OutputError if it cannot be written; then it is unchanged
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await replaceFiles(dirname(path), { [basename(path)]: text });
}

/**
 * Replaces several files: all are written to temporary files first, which are then renamed. If one cannot be written, no
 * file changes, and what was added is removed again.
 *
 * @param files path relative to `root` → text
 * @param signal an interruption
 * @throws OutputError if one cannot be written, or on an interruption
 */
export async function replaceFiles(
  root: string,
  files: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<void> {
  const staged: Staged[] = [];
  const folders: string[] = [];
  const added: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, name);
      await guardWrite(path, async () => {
        const first = await mkdir(dirname(path), { recursive: true });
        if (first !== undefined) folders.unshift(first);
        if (await isSpecial(path)) await writeFile(path, text);
        else await stage(await followLink(path), text, staged);
      });
    }
    for (const { fresh, path, isNew } of staged) {
      if (signal?.aborted) throw new OutputError('Interrupted. Nothing was written.');
      await guardWrite(path, () => rename(fresh, path));
      if (isNew) added.push(path);
    }
  } catch (error) {
    for (const path of added) await rm(path, { force: true });
    for (const path of folders) await rm(path, { recursive: true, force: true });
    throw error;
  } finally {
    await Promise.all(staged.map(({ fresh }) => rm(fresh, { force: true })));
  }
}

interface Staged {
  readonly fresh: string;
  readonly path: string;
  readonly isNew: boolean;
}

/** Writes a temporary file next to another one, with its permissions. */
async function stage(path: string, text: string, staged: Staged[]): Promise<void> {
  const former = await stat(path).catch(() => undefined);
  // Only now, since the rename of others could no longer be taken back.
  if (former?.isDirectory()) throw Object.assign(new Error('Is a folder'), { code: 'EISDIR', syscall: 'rename' });
  if (former !== undefined) await access(path, constants.W_OK);
  const fresh = `${path}.${process.pid}.part`;
  staged.push({ fresh, path, isNew: former === undefined });
  await writeFile(fresh, text);
  if (former !== undefined) await chmod(fresh, former.mode);
}

const isSpecial = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
