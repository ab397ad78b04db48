import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTokens } from '../disk/read-tokens.js';
import { withPublishedSchemas } from './schema-address.js';
import { templateFolders } from './template-folders.js';

/** The shared files of a new project, by path relative to the token folder: scales, contract, contexts, content; no brand. */
export async function readTemplate(): Promise<Record<string, string>> {
  // Next to the built command; in the repository, the tokens themselves.
  const packed = fileURLToPath(new URL('./template/', import.meta.url));
  const folder = existsSync(packed) ? packed : fileURLToPath(new URL('../../../../tokens/', import.meta.url));
  const files = await readTokens(folder);
  const kept = Object.entries(files).filter(([path]) => templateFolders.some((name) => path.startsWith(`${name}/`)));
  return Object.fromEntries(kept.map(([path, text]) => [path, withPublishedSchemas(text)]));
}
