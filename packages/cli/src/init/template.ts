import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTokens } from '../disk/read-tokens.js';

/** Folders of tokens that every project starts with. */
const folders = ['foundation', 'semantic', 'modes', 'contrast', 'density', 'script'] as const;

/** Copy for our own example pages: nobody else's concern. */
const left = 'semantic/sample.tokens.json';

/** The tokens that every brand stands on, by path relative to a token folder: scales, contract, contexts; no brand. */
export async function readTemplate(): Promise<Record<string, string>> {
  // Beside the built command; in the repository, the tokens themselves.
  const packed = fileURLToPath(new URL('./template/', import.meta.url));
  const folder = existsSync(packed) ? packed : fileURLToPath(new URL('../../../../tokens/', import.meta.url));
  const files = await readTokens(folder);
  const kept = Object.entries(files).filter(
    ([path]) => path !== left && folders.some((name) => path.startsWith(`${name}/`)),
  );
  return Object.fromEntries(kept);
}
