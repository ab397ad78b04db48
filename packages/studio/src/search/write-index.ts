import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from './build-index.js';

/**
 * Writes the index of the search for Storybook to serve.
 *
 * @param root absolute path of the repository
 * @returns the folder, which has index.json
 */
export function writeSearchIndex(root: string): string {
  const folder = join(root, '.cache', 'docs-search');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(buildSearchIndex(root)));
  return folder;
}
