import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RefusedError } from '../server/guard.js';
import { packageFolder } from './read-fonts.js';

/** A file of a fontsource package. Neither part can leave the folder `files` of the package. */
const address = /^(?<name>@fontsource(?:-variable)?\/[a-z0-9-]+)\/(?<file>[a-z0-9][a-z0-9-]*\.woff2)$/u;

/**
 * Reads a file of an installed font package.
 *
 * @param path `@fontsource/amiri/amiri-arabic-400-normal.woff2`
 * @param from path of a file from which packages are resolved
 * @throws RefusedError if there is no such file
 */
export async function readFontFile(path: string, from: string): Promise<Buffer> {
  const { name = '', file = '' } = address.exec(path)?.groups ?? {};
  const folder = name === '' ? undefined : packageFolder(name, from);
  const bytes = folder && (await readFile(join(folder, 'files', file)).catch(() => undefined));
  if (!bytes) throw new RefusedError(404, 'font', 'No such font file.');
  return bytes;
}
