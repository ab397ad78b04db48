import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFiles } from '@wusum/diagnostics';

const ROOT = fileURLToPath(new URL('../../../../tokens/', import.meta.url));

/** The path of the resolver document in {@link readTokens}. */
export const RESOLVER = 'wusum.resolver.json';

/** Every JSON and SVG file of the repository's tokens/ by its path. */
export function readTokens(): SourceFiles {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:json|svg)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(ROOT, path).split(sep).join('/')] = readFileSync(path, 'utf8');
  }
  return files;
}
