import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A folder that Storybook serves, and where. */
interface StaticDir {
  readonly from: string;
  readonly to: string;
}

/**
 * Static folders of the pages of platforms: the files at `/platforms`, and at `/platform-files` a list of them, which a static
 * server does not give.
 *
 * @param built output folder of `wusum build`; if it is missing, the list is empty
 * @param list folder to which the list is written
 */
export function servePlatforms(built: string | undefined, list: string): StaticDir[] {
  listPlatforms(built, list);
  return [
    ...(built !== undefined && existsSync(built) ? [{ from: built, to: '/platforms' }] : []),
    { from: list, to: '/platform-files' },
  ];
}

/** Writes the list of the files. */
export function listPlatforms(built: string | undefined, list: string): void {
  mkdirSync(list, { recursive: true });
  const sizes = built !== undefined && existsSync(built) ? sizesIn(built) : {};
  writeFileSync(join(list, 'index.json'), JSON.stringify(sizes));
}

/** Bytes of each file, by its path with slashes. */
function sizesIn(folder: string): Record<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [relative(folder, file).replaceAll(sep, '/'), statSync(file).size] as const;
  });
  return Object.fromEntries(sizes.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
