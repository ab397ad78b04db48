import { foldForSearch, includesSearch } from '@wusum/voice/text';
import { groups, type GroupName } from './groups.js';

/** A component on the page. */
export interface Entry {
  /** Folder of the component: `text-field`. */
  readonly folder: string;
  /** Name in code: `TextField`. */
  readonly name: string;
  /** Missing for a component of no group. */
  readonly arabic?: string;
  /** Folded text in which a search looks. */
  readonly searched: string;
}

export interface Group {
  readonly name: GroupName;
  readonly entries: readonly Entry[];
}

/** Groups of the components that exist, in the order of the page. */
export function groupsOf(folders: readonly string[]): Group[] {
  const left = new Set(folders);
  const found = Object.entries(groups).map(([name, members]): Group => {
    const known = Object.entries(members).filter(([folder]) => left.delete(folder));
    return { name: name as GroupName, entries: known.map(([folder, [arabic, also]]) => entryOf(folder, arabic, also)) };
  });
  const more = [...left].toSorted().map((folder) => entryOf(folder));
  return [...found, { name: 'more' as const, entries: more }].filter(({ entries }) => entries.length > 0);
}

function entryOf(folder: string, arabic?: string, also = ''): Entry {
  const words = folder.replaceAll('-', ' ');
  const name = words.replaceAll(/(?:^| )(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const searched = foldForSearch([name, words, arabic ?? '', also].join('\n'));
  return { folder, name, ...(arabic !== undefined && { arabic }), searched };
}

/** Groups with the components that match every word of a query, in English or Arabic, with or without marks. */
export function findComponents(all: readonly Group[], query: string): Group[] {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  return all
    .map((group) => ({
      ...group,
      entries: group.entries.filter(({ searched }) => words.every((word) => includesSearch(searched, word))),
    }))
    .filter(({ entries }) => entries.length > 0);
}
