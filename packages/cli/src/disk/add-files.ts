import { constants, existsSync } from 'node:fs';
import { access, chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { followLink } from './follow-link.js';
import { OutputError } from './output-error.js';
import { guardWrite } from './write-guard.js';

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
 * file changes.
 *
 * @param files path relative to `root` → text
 * @throws OutputError if one cannot be written
 */
export async function replaceFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(root, name);
      await guardWrite(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        if (await isSpecial(path)) await writeFile(path, text);
        else await stage(await followLink(path), text, staged);
      });
    }
    for (const { fresh, path } of staged) await guardWrite(path, () => rename(fresh, path));
  } finally {
    await Promise.all(staged.map(({ fresh }) => rm(fresh, { force: true })));
  }
}

interface Staged {
  readonly fresh: string;
  readonly path: string;
}

/** Writes a temporary file next to another one, with its permissions. */
async function stage(path: string, text: string, staged: Staged[]): Promise<void> {
  const former = await stat(path).catch(() => undefined);
  // Only now, since the rename of others could no longer be taken back.
  if (former?.isDirectory()) throw Object.assign(new Error('Is a folder'), { code: 'EISDIR', syscall: 'rename' });
  if (former !== undefined) await access(path, constants.W_OK);
  const fresh = `${path}.${process.pid}.part`;
  staged.push({ fresh, path });
  await writeFile(fresh, text);
  if (former !== undefined) await chmod(fresh, former.mode);
}

const isSpecial = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );
