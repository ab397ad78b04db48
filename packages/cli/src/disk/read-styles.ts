import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFiles } from '@wusum/compiler';
import type { Project } from '../config/project.js';

/** Style sheets of the components, where no config names others. */
const ownSheets = ['@wusum/react/styles.css', '@wusum/react/reset.css'];

/**
 * Reads the style sheets that use the tokens of a project: those that its config names, or those of the components.
 *
 * @param root folder that the paths are relative to
 * @returns path → content, sorted by path; nothing where there are none
 */
export async function readStyleSheets(project: Project, root: string): Promise<SourceFiles> {
  const paths = project.styles === undefined ? installedSheets(project.root) : await sheetsLike(project);
  const contents = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [relative(root, path).split(sep).join('/'), contents[index]!]));
}

/** Looked for as a module of the project would find it, whatever `NODE_PATH` says. */
function installedSheets(root: string): string[] {
  try {
    const manifest = findPackageJSON('@wusum/react', pathToFileURL(join(root, 'package.json')));
    if (manifest === undefined) return [];
    const require = createRequire(manifest);
    return ownSheets.map((name) => require.resolve(name)).filter((path) => existsSync(path));
  } catch {
    return [];
  }
}

async function sheetsLike({ root, styles = [] }: Project): Promise<string[]> {
  const found = new Set<string>();
  // What is looked for by name is found wherever it stands; what a pattern finds is the project's own.
  for (const pattern of styles) {
    const exclude = pattern.includes('node_modules') ? [] : ['**/node_modules/**'];
    for await (const path of glob(pattern, { cwd: root, exclude }))
      if (path.endsWith('.css')) found.add(resolve(root, path));
  }
  return [...found].toSorted();
}
