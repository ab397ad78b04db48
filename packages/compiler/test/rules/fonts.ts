import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontPackage } from '@wusum/platforms';

/** The fonts of the theme, and those of the tests of the rules. */
const packages = ['theme', 'lint'].map((name) =>
  fileURLToPath(new URL(`../../../${name}/node_modules/`, import.meta.url)),
);
const read = new Map<string, FontPackage>();

/** Installed font packages of families; each is read once. */
export function fontPackages(families: readonly string[]): FontPackage[] {
  return families.map((family) => {
    let found = read.get(family);
    if (found === undefined) read.set(family, (found = readPackage(family)));
    return found;
  });
}

function readPackage(family: string): FontPackage {
  const id = family
    .replace(/ Variable$/u, '')
    .toLowerCase()
    .replaceAll(' ', '-');
  const scope = family.endsWith(' Variable') ? '@fontsource-variable' : '@fontsource';
  const folder = packages.map((path) => join(path, scope, id)).find((path) => existsSync(path));
  if (folder === undefined) throw new Error(`No font package for ${family}.`);
  const sheets = readdirSync(folder).filter((name) => /^(?:wght|\d+)\.css$/u.test(name));
  const files = readdirSync(join(folder, 'files')).filter((name) => /-(?:wght|400)-normal\.woff2$/u.test(name));
  return {
    id,
    family,
    css: sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'),
    files: Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, 'files', name))])),
    licence: '',
  };
}
