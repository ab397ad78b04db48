import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'src', 'components');

/** Folders of the components that have stories. Known before a browser starts, so that each gets a test of its own. */
export const components: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(folder, name)).some((file) => file.endsWith('.stories.tsx')));
