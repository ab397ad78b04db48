import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { themePackage } from './paths.mjs';

const require = createRequire(themePackage);

/** Files of a family that the theme may take; it chooses among them by the weights that are used. */
const keptFile = /-(?:arabic|latin-ext|latin)-(?:wght|\d+)-normal\.woff2$/u;

/**
 * Reads the fontsource packages of the families that a system names.
 *
 * @param {readonly { family: string, isFirst: boolean, brands: readonly string[] }[]} needs
 */
export async function readFonts(needs) {
  const notes = [];
  const read = needs.map(async ({ family, isFirst, brands }) => {
    const folder = findPackage(family);
    if (folder !== undefined) return readPackage(family, folder);
    if (isFirst) notes.push(`No font package for "${family}" (${brands.join(', ')}): readers need it installed.`);
    return undefined;
  });
  return { packages: (await Promise.all(read)).filter(Boolean), notes };
}

/** `Readex Pro Variable` → `@fontsource-variable/readex-pro`, `Amiri` → `@fontsource/amiri`. */
function findPackage(family) {
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

async function readPackage(family, folder) {
  const names = await readdir(folder);
  const sheets = names.filter((name) => name === 'wght.css' || /^\d+\.css$/u.test(name));
  const css = await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')));
  const fonts = (await readdir(join(folder, 'files'))).filter((name) => keptFile.test(name));
  const bytes = await Promise.all(fonts.map((name) => readFile(join(folder, 'files', name))));
  const licence = await readFile(join(folder, 'LICENSE'), 'utf8');
  const id = folder.split(/[\\/]/u).at(-1);
  return {
    id,
    family,
    css: css.join('\n'),
    files: Object.fromEntries(fonts.map((name, index) => [name, bytes[index]])),
    licence,
  };
}
