import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Takes the builder's own folder out of what is published: Storybook writes absolute paths into
 * `manifests/*.json` and into docs data.
 * @param root absolute path of the repository, with a slash at its end
 */
export function removeLocalPaths(root: string): Plugin {
  return {
    name: 'wusum:remove-local-paths',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll(root, '');
      }
    },
  };
}

/** The same for the files that Storybook writes after the bundle. */
export async function removeLocalPathsFrom(folder: string, root: string): Promise<string[]> {
  const changed: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(json|html|js|css)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    if (!text.includes(root)) continue;
    await writeFile(path, text.replaceAll(root, ''));
    changed.push(path);
  }
  return changed;
}
