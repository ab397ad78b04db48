import { lstat, readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** As many links as Linux follows. */
const maxLinks = 40;

/**
 * The path that a symbolic link leads to, also if nothing is there yet; any other path as it is. Whoever made the link
 * wants its target to be written, and a rename would replace the link.
 */
export async function followLink(path: string): Promise<string> {
  let at = path;
  for (let count = 0; count < maxLinks; count += 1) {
    const found = await lstat(at).catch(() => undefined);
    if (!found?.isSymbolicLink()) return at;
    at = resolve(dirname(at), await readlink(at));
  }
  return path;
}
