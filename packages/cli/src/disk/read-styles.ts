import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { createRequire, findPackageJSON } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFiles } from '@wusum/diagnostics';
import type { Project } from '../config/project.js';
import { mapLimited } from './limited.js';
import { readRegular } from './read-regular.js';

/** Style sheets of the components, used if the config sets none. */
const componentSheets = ['@wusum/react/styles.css', '@wusum/react/reset.css'];

/**
 * Reads the style sheets that use the tokens of a project: those of its config, or those of the components.
 *
 * @param root folder that the paths are relative to
 * @returns path → content, sorted by path; empty if there are none
 */
export async function readStyleSheets(project: Project, root: string): Promise<SourceFiles> {
  const paths = project.styles === undefined ? installedStyleSheets(project.root) : await matchingStyleSheets(project);
  const contents = await mapLimited(paths, (path) => readRegular(path));
  return Object.fromEntries(
    contents.flatMap((found, index) =>
      found.kind === 'text' ? [[relative(root, paths[index]!).split(sep).join('/'), found.text]] : [],
    ),
  );
}

/** Resolved like an import of the project, independent of `NODE_PATH`. */
function installedStyleSheets(root: string): string[] {
  try {
    const manifest = findPackageJSON('@wusum/react', pathToFileURL(join(root, 'package.json')));
    if (manifest === undefined) return [];
    const require = createRequire(manifest);
    return componentSheets.map((name) => require.resolve(name)).filter((path) => existsSync(path));
  } catch {
    return [];
  }
}

async function matchingStyleSheets({ root, styles = [] }: Project): Promise<string[]> {
  const found = new Set<string>();
  // Style sheets of packages are only included if the pattern names `node_modules`.
  for (const pattern of styles) {
    const exclude = pattern.includes('node_modules') ? [] : ['**/node_modules/**'];
    for await (const path of glob(pattern, { cwd: root, exclude }))
      if (path.endsWith('.css')) found.add(resolve(root, path));
  }
  return [...found].toSorted();
}
