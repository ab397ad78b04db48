import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** A path that saving must not touch. */
export class ContainmentError extends Error {}

/**
 * The absolute path of a file below a folder.
 *
 * @param root real path of the folder: without symbolic links
 * @param file relative path with forward slashes
 * @throws ContainmentError if the path leads out of the folder, or if any part of it is a symbolic link or no regular file
 */
export async function containedFile(root: string, file: string): Promise<string> {
  const path = await walk(root, file, (found, isLast) => (isLast ? found?.isFile() : found?.isDirectory()) === true);
  // A mount or a case-insensitive file system can still rename it.
  if ((await realpath(path)) !== path) throw new ContainmentError(`${file} is not where its name says.`);
  return path;
}

/**
 * The absolute path of a file below a folder that does not exist yet. Its folders may be missing, too.
 *
 * @throws ContainmentError if the path leads out of the folder, if something is there, or if a folder is a symbolic link
 */
export async function containedNewFile(root: string, file: string): Promise<string> {
  return walk(root, file, (found, isLast) => found === undefined || (!isLast && found.isDirectory()));
}

/** Whether nothing is at a path below a folder, not even a symbolic link. */
export async function isAbsent(root: string, file: string): Promise<boolean> {
  requireRelative(file);
  return (await lstat(join(root, file)).catch(() => undefined)) === undefined;
}

/** Goes down to a file. @throws ContainmentError at the first step that is not allowed */
async function walk(
  root: string,
  file: string,
  isAllowed: (found: Stats | undefined, isLast: boolean) => boolean,
): Promise<string> {
  const steps = requireRelative(file);
  let path = root;
  for (const [index, step] of steps.entries()) {
    path = join(path, step);
    const found = await lstat(path).catch(() => undefined);
    if (!isAllowed(found, index === steps.length - 1))
      throw new ContainmentError(`${file} is a symbolic link, or is not as expected.`);
  }
  return path;
}

/** The steps of a relative path without hidden names. @throws ContainmentError for another one */
function requireRelative(file: string): readonly string[] {
  const steps = file.split('/');
  const isRelative = posix.normalize(file) === file && !posix.isAbsolute(file) && !/[\\:\0]/u.test(file);
  if (!isRelative || steps.some((step) => step === '' || step.startsWith('.')))
    throw new ContainmentError(`${file} is not a path of a file in the token folder.`);
  return steps;
}
