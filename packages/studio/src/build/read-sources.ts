import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../live/types.js';

/** Reads a token folder: its texts, and which of them is the resolver document. */
export function readSources(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((one) => one.isFile() && /\.(?:json|jsonc|json5|ya?ml|svg)$/u.test(one.name))
    .map((one) => join(one.parentPath, one.name));
  const texts = files.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]);
  const resolver = texts.find(([path]) => /resolver\.(?:json|jsonc|json5|ya?ml)$/u.test(path!));
  return { entry: resolver?.[0] ?? '', files: Object.fromEntries(texts) as Record<string, string> };
}
