import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const folder = join('node_modules', '@wusum', 'react', 'dist', 'static', 'components');

/**
 * The ids of the components that a project has installed with `@wusum/react`: the names of their entry points.
 *
 * @param from file or folder (with a slash at its end); the package is looked for in `node_modules` there and above
 * @returns an empty list where it is not installed
 */
export async function readComponents(from: string): Promise<readonly string[]> {
  for (let parent = from.endsWith('/') ? from : dirname(from); ; parent = dirname(parent)) {
    const entries = await readdir(join(parent, folder), { withFileTypes: true }).catch(() => undefined);
    if (entries !== undefined) return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    if (dirname(parent) === parent) return [];
  }
}
