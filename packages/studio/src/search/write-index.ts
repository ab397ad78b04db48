import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildSearchIndex } from './build-index.js';

/**
 * Writes the index of the search for Storybook to serve, and the folding of texts as a module: Storybook bundles the
 * manager without the workspace's sources.
 *
 * @param root absolute path of the repository
 * @returns the folder, which has `index.json` and `fold.js`
 */
export async function writeSearchIndex(root: string): Promise<string> {
  const folder = join(root, '.cache', 'docs-search');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(buildSearchIndex(root)));
  const entry = join(root, 'packages/voice/src/text/search.ts');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'fold.js' },
    },
  });
  return folder;
}
