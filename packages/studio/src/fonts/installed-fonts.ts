import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontScopes } from './font-package.js';

/** The families of all installed fontsource packages, as style sheets name them, in alphabetical order. */
export async function installedFonts(from: string): Promise<string[]> {
  const homes = createRequire(from).resolve.paths('@fontsource/x') ?? [];
  const folders = homes.flatMap((home) => fontScopes.map((scope) => ({ scope, folder: join(home, scope) })));
  const families = folders.map(async ({ scope, folder }) => {
    const ids = await readdir(folder).catch(() => []);
    const names = await Promise.all(ids.map((id) => familyIn(join(folder, id))));
    return names.flatMap((name) => (name === undefined ? [] : [scope === fontScopes[0] ? `${name} Variable` : name]));
  });
  return [...new Set((await Promise.all(families)).flat())].toSorted();
}

async function familyIn(folder: string): Promise<string | undefined> {
  try {
    const { family } = JSON.parse(await readFile(join(folder, 'metadata.json'), 'utf8')) as { family?: unknown };
    return typeof family === 'string' ? family : undefined;
  } catch {
    return undefined;
  }
}
