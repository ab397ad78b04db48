import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Deletes declarations that no entry reaches: TypeScript writes one of every module, those that are built in included.
 *
 * @param folder the declarations
 * @param entries paths in it, without an extension
 */
export function pruneDeclarations(folder: string, entries: readonly string[]): void {
  const reached = new Set<string>();
  const next = entries.map((entry) => join(folder, `${entry}.d.ts`));
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.js['"]/gu))
      next.push(join(dirname(file), `${path}.d.ts`));
  }
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'));
  for (const name of written) if (!reached.has(join(folder, name))) rmSync(join(folder, name));
}
