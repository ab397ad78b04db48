import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from './write-modules.js';

/** The component folders of the package, which are its sub-paths, in order. @param root absolute path of the package */
export function componentFolders(root: string): string[] {
  const components = join(root, 'src/components');
  return readdirSync(components)
    .filter((folder) => existsSync(join(components, folder, 'index.ts')))
    .toSorted();
}

/** The components of a folder that the styled entry hands out as styled components. */
export function recognisedIn(root: string, folder: string): string[] {
  const path = join(root, 'src/components', folder);
  const index = readFileSync(join(path, 'index.ts'), 'utf8');
  return readdirSync(path)
    .filter((file) => /^[A-Z]\w*\.tsx$/.test(file))
    .map((file) => recognise(readFileSync(join(path, file), 'utf8'))?.component)
    .filter((name) => name !== undefined)
    .filter((name) => new RegExp(`\\{[^}]*\\b${name}\\b[^}]*\\} from './${name}\\.js'`).test(index))
    .toSorted();
}
