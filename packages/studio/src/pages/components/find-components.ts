import { foldForSearch, includesSearch } from '@wusum/voice/text';
import { groups, type GroupName } from './groups.js';
import { nameOf } from './names.js';

/** A component on the page. */
export interface Entry {
  /** Folder of the component: `text-field`. */
  readonly folder: string;
  /** Name in code: `TextField`. */
  readonly name: string;
  readonly arabic: string;
  /** Folded text in which a search looks. */
  readonly searched: string;
}

export interface Group {
  readonly name: GroupName;
  readonly entries: readonly Entry[];
}

/** Groups of the components that exist, in the order of the page. A contract test finds a component in no group. */
export function groupsOf(folders: readonly string[]): Group[] {
  const existing = new Set(folders);
  return Object.entries(groups)
    .map(([name, members]): Group => {
      const known = Object.entries(members).filter(([folder]) => existing.has(folder));
      return {
        name: name as GroupName,
        entries: known.map(([folder, [arabic, also]]) => entryOf(folder, arabic, also)),
      };
    })
    .filter(({ entries }) => entries.length > 0);
}

function entryOf(folder: string, arabic: string, also: string): Entry {
  const words = folder.replaceAll('-', ' ');
  const name = nameOf(folder);
  return { folder, name, arabic, searched: foldForSearch([name, words, arabic, also].join('\n')) };
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
