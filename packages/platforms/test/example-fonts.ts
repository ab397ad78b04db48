import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontPackage } from '../src/index.js';

/** The font of the example, from the package that the theme of this repository has installed. */
export function exampleFonts(): Promise<readonly FontPackage[]> {
  const require = createRequire(fileURLToPath(new URL('../../theme/package.json', import.meta.url)));
  const folder = dirname(require.resolve('@fontsource-variable/readex-pro/package.json'));
  const css = readFileSync(join(folder, 'wght.css'), 'utf8').replaceAll('Readex Pro Variable', 'Readex Pro');
  const names = ['arabic', 'latin'].map((subset) => `readex-pro-${subset}-wght-normal.woff2`);
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(folder, 'files', name)))] as const);
  return Promise.resolve([
    { id: 'readex-pro', family: 'Readex Pro', css, files: Object.fromEntries(files), licence: '' },
  ]);
}
