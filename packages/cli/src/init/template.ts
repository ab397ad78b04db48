import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTokens } from '../disk/read-tokens.js';

/** Token folders of a new project. */
const folders = ['foundation', 'semantic', 'content', 'modes', 'contrast', 'density', 'script'] as const;

/** Copy of our own example pages, which other projects do not need. */
const excluded = 'semantic/sample.tokens.json';

/** The shared tokens of a new project, by path relative to the token folder: scales, contract, contexts; no brand. */
export async function readTemplate(): Promise<Record<string, string>> {
  // Next to the built command; in the repository, the tokens themselves.
  const packed = fileURLToPath(new URL('./template/', import.meta.url));
  const folder = existsSync(packed) ? packed : fileURLToPath(new URL('../../../../tokens/', import.meta.url));
  const files = await readTokens(folder);
  const kept = Object.entries(files).filter(
    ([path]) => path !== excluded && folders.some((name) => path.startsWith(`${name}/`)),
  );
  return Object.fromEntries(kept.map(([path, text]) => [path, withPublishedSchema(text)]));
}

/** In the repository the address of a schema is a relative path, which leads nowhere in another project. */
function withPublishedSchema(text: string): string {
  return text
    .replace(/"[./]+\/packages\/compiler\/src\/content\/schemas\/([\w.]+)"/u, `"${schemaAddress('$1')}"`)
    .replace(/"[./]+\/packages\/mark\/schemas\/([\w.]+)"/u, '"https://unpkg.com/@wusum/mark/schemas/$1"');
}

/** The published address of a schema of content files. */
export const schemaAddress = (name: string): string => `https://unpkg.com/@wusum/compiler/dist/schemas/${name}`;
