import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '..', '..', '..');

/** Folders in a folder. */
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Folders that have stories. Known before a browser starts, so that each gets a test of its own. */
const withStories = (folder: string): string[] =>
  foldersIn(folder).filter((name) => readdirSync(join(folder, name)).some((file) => file.endsWith('.stories.tsx')));

/** Components of `@wusum/react`, such as `button`. */
export const components: readonly string[] = withStories(join(packages, 'react', 'src', 'components'));

const tribe = join(packages, 'tribe', 'src');

/** Components and whole pages of `@wusum/tribe`, each with its area: `care/feed`. */
export const tribeComponents: readonly string[] = foldersIn(tribe).flatMap((area) =>
  withStories(join(tribe, area)).map((name) => `${area}/${name}`),
);
