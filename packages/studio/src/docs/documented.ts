import { folderOfName, namesOf } from '../pages/components/names.js';
import { arabicNameOf } from '../pages/components/tribe.js';

/** What a docs page is about. */
export interface Documented {
  readonly package: 'react' | 'tribe';
  /** As in code, and as the title ends: `IconButton`. */
  readonly name: string;
  readonly arabic: string;
}

/**
 * The component of a docs page by its title: `Components/IconButton`, `Components/Actions/IconButton`, `Tribe/Care/Thread`.
 *
 * @returns `undefined` for other pages
 */
export function documentedOf(title: string): Documented | undefined {
  const [root, ...rest] = title.split('/');
  const name = rest.at(-1) ?? '';
  if (root === 'Components') {
    const folder = folderOfName(name);
    return folder === undefined ? undefined : { package: 'react', ...namesOf(folder) };
  }
  const arabic = root === 'Tribe' ? arabicNameOf(rest.join('/')) : undefined;
  return arabic === undefined ? undefined : { package: 'tribe', name, arabic };
}
