import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { FontNeed, FontPackage } from '@wusum/compiler';

/** Files of a family that the theme may take; it chooses among them by the weights that are used. */
const keptFile = /-(?:arabic|latin-ext|latin)-(?:wght|\d+)-normal\.woff2$/u;

export interface FoundFonts {
  readonly packages: readonly FontPackage[];
  /** What readers have to have installed themselves, as sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads the fontsource packages of the families that a system names.
 *
 * @param from file or folder (with a slash at its end) from which packages are looked for
 */
export async function readFonts(needs: readonly FontNeed[], from: string): Promise<FoundFonts> {
  const require = createRequire(from);
  const notes: string[] = [];
  const read = needs.map(async ({ family, isFirst, brands }) => {
    const folder = findPackage(family, require);
    if (folder !== undefined) return readPackage(family, folder);
    if (isFirst) notes.push(`No font package for "${family}" (${brands.join(', ')}): readers need it installed.`);
    return undefined;
  });
  const packages = await Promise.all(read);
  return { packages: packages.filter((found) => found !== undefined), notes };
}

/** `Readex Pro Variable` → `@fontsource-variable/readex-pro`, `Amiri` → `@fontsource/amiri`. */
function findPackage(family: string, require: NodeJS.Require): string | undefined {
  const isVariable = family.endsWith(' Variable');
  const id = family
    .replace(/ Variable$/u, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  try {
    return dirname(require.resolve(`${isVariable ? '@fontsource-variable' : '@fontsource'}/${id}/package.json`));
  } catch {
    return undefined;
  }
}

async function readPackage(family: string, folder: string): Promise<FontPackage> {
  const names = await readdir(folder);
  const sheets = names.filter((name) => name === 'wght.css' || /^\d+\.css$/u.test(name));
  const css = await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')));
  const fonts = (await readdir(join(folder, 'files'))).filter((name) => keptFile.test(name));
  const bytes = await Promise.all(fonts.map((name) => readFile(join(folder, 'files', name))));
  const licence = await readFile(join(folder, 'LICENSE'), 'utf8');
  return {
    id: basename(folder),
    family,
    css: css.join('\n'),
    files: Object.fromEntries(fonts.map((name, index) => [name, bytes[index]!])),
    licence,
  };
}
