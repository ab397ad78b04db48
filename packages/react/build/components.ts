import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportedComponent, findComponents } from './find-components.js';
import { parseSource } from './source.js';

/** The component folders of the package in order: each is a sub-path. @param root absolute path of the package */
export function componentFolders(root: string): string[] {
  const components = join(root, 'src/components');
  return readdirSync(components)
    .filter((folder) => existsSync(join(components, folder, 'index.ts')))
    .toSorted();
}

/**
 * Components that need a library of their own, or are large. They are not in the index and not in `styles.css`, so only an import of
 * their sub-path, such as `@wusum/react/data-table`, loads them and their library.
 */
export const ownEntries: readonly string[] = [
  'carousel',
  'chart',
  'color-field',
  'data-table',
  'qr-code',
  'rich-text-field',
  'voice-field',
];

/** Types of props that several components share. */
const sharedTypes = [
  `export type { ChangeDetails } from './internal/change-details.js';\n`,
  `export type { Breakpoint, Color, Responsive, Size, Space } from './system/props.js';\n`,
];

/** Source of the whole package's index: every component folder without an own entry, and the types that they share. */
export function indexSource(root: string): string {
  const folders = componentFolders(root).filter((folder) => !ownEntries.includes(folder));
  const lines = folders.map((folder) => `export * from './components/${folder}/index.js';\n`);
  return `// Generated from the folders by \`npm run docs\`.\n${[...lines, ...sharedTypes].join('')}`;
}

/** A source file that holds components of the styled entry. */
export interface StyledSource {
  /** Relative to `src`, without its ending, e.g. `components/button/Button`. */
  readonly module: string;
  readonly components: readonly ExportedComponent[];
}

/**
 * The components that the styled entry exports as styled components.
 *
 * @param root absolute path of the package
 * @param below the folder of its components, relative to `src`
 */
export function styledSources(root: string, below = 'components/'): StyledSource[] {
  const folder = join(root, 'src');
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .map((name) => below + name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.(test|stories))\.tsx$/.test(name))
    .toSorted()
    .map((name) => {
      const file = join(folder, name);
      const components = findComponents(parseSource(file, readFileSync(file, 'utf8')));
      return { module: name.slice(0, -'.tsx'.length), components: components.filter(({ part }) => part !== undefined) };
    })
    .filter(({ components }) => components.length > 0);
}
