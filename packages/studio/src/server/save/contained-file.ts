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
  const steps = file.split('/');
  const isRelative = posix.normalize(file) === file && !posix.isAbsolute(file) && !/[\\:\0]/u.test(file);
  if (!isRelative || steps.some((step) => step === '' || step.startsWith('.')))
    throw new ContainmentError(`${file} is not a path of a file in the token folder.`);
  let path = root;
  for (const [index, step] of steps.entries()) {
    path = join(path, step);
    const found = await lstat(path).catch(() => undefined);
    const isExpected = index === steps.length - 1 ? found?.isFile() : found?.isDirectory();
    if (isExpected !== true) throw new ContainmentError(`${file} is a symbolic link, or is not there.`);
  }
  // A mount or a case-insensitive file system can still rename it.
  if ((await realpath(path)) !== path) throw new ContainmentError(`${file} is not where its name says.`);
  return path;
}
