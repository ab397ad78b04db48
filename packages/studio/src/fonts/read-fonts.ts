import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FontNeed, FontPackage } from '@wusum/platforms';
import { chooseFaces, readFontFaces } from '@wusum/platforms/internal';
import { fontPackageOf } from './font-package.js';

/**
 * Reads the installed fontsource packages of the families that a system uses. A family without a package is left to the
 * fonts of the reader's system, as in any page.
 *
 * @param from folder with a trailing slash, from which packages are resolved
 */
export async function readFonts(needs: readonly FontNeed[], from: string): Promise<FontPackage[]> {
  const read = needs.map(async (need) => {
    const folder = folderOf(need.family, from);
    return folder === undefined ? undefined : readPackage(need, folder);
  });
  return (await Promise.all(read)).filter((found) => found !== undefined);
}

function folderOf(family: string, from: string): string | undefined {
  return packageFolder(fontPackageOf(family), from);
}

/** The folder of a package; `undefined` if it is not installed. */
export function packageFolder(name: string, from: string): string | undefined {
  try {
    const manifest = findPackageJSON(name, pathToFileURL(from));
    return manifest && dirname(manifest);
  } catch {
    // It is not installed.
    return undefined;
  }
}

async function readPackage(need: FontNeed, folder: string): Promise<FontPackage> {
  const sheets = (await readdir(folder)).filter((name) => /^(?:wght|\d+)\.css$/u.test(name));
  const css = (await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  const installed = new Set(await readdir(join(folder, 'files')));
  const wanted = new Set(chooseFaces(readFontFaces(css), need).map(({ file }) => file));
  const names = [...wanted].filter((name) => installed.has(name)).toSorted();
  const bytes = await Promise.all(names.map((name) => readFile(join(folder, 'files', name))));
  return {
    id: basename(folder),
    family: need.family,
    css,
    files: Object.fromEntries(names.map((name, index) => [name, bytes[index]!])),
    licence: await readFile(join(folder, 'LICENSE'), 'utf8'),
  };
}
