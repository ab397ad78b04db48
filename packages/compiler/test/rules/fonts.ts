import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontPackage } from '@wusum/platforms';

const packages = fileURLToPath(new URL('../../../theme/node_modules/', import.meta.url));
const read = new Map<string, FontPackage>();

/** Font packages of families, from those of the theme; each is read once. */
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
  const folder = join(packages, family.endsWith(' Variable') ? '@fontsource-variable' : '@fontsource', id);
  if (!existsSync(folder)) throw new Error(`No font package for ${family}.`);
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
