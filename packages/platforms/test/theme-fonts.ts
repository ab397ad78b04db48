import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontNeed, FontPackage } from '../src/index.js';

const theme = createRequire(fileURLToPath(new URL('../../theme/package.json', import.meta.url)));

/** The fonts of the brands, as the theme has them installed. */
export async function themeFonts(needs: readonly FontNeed[]): Promise<readonly FontPackage[]> {
  return needs.flatMap(({ family }) => {
    const scope = family.endsWith(' Variable') ? '@fontsource-variable' : '@fontsource';
    const id = family
      .replace(/ Variable$/, '')
      .toLowerCase()
      .replaceAll(' ', '-');
    return readPackage(`${scope}/${id}`, family);
  });
}
function readPackage(name: string, family: string): FontPackage[] {
  let folder: string;
  try {
    folder = dirname(theme.resolve(`${name}/package.json`));
  } catch {
    return [];
  }
  const sheets = readdirSync(folder).filter((file) => file === 'wght.css' || /^\d+\.css$/.test(file));
  const css = sheets.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const files = readdirSync(join(folder, 'files')).filter((file) => /-(?:arabic|latin)-.*normal\.woff2$/.test(file));
  const bytes = files.map((file) => [file, new Uint8Array(readFileSync(join(folder, 'files', file)))] as const);
  return [{ id: name, family, css, files: Object.fromEntries(bytes), licence: '' }];
}
