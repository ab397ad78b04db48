import type { Indexer, IndexInput } from 'storybook/internal/types';
import { sanitize } from 'storybook/internal/csf';
import { en } from '../copy/en.js';
import { groups, type GroupName } from '../pages/components/groups.js';

/** Folder of a component without hyphens → its group. */
const groupOf = new Map(
  Object.entries(groups).flatMap(([group, members]) =>
    Object.keys(members).map((folder) => [folder.replaceAll('-', ''), group as GroupName] as const),
  ),
);

/** Sections of components in the sidebar, in the order of the page of all components. */
export const sections: readonly string[] = Object.keys(groups).map((name) => en[`components.${name as GroupName}`]);

/** The place of a story in the sidebar: `Components/Button` is in `Components/Actions/Button`. Other titles stay. */
export function groupedTitle(title: string): string {
  const [root, component = '', ...more] = title.split('/');
  const group = groupOf.get(component.toLowerCase());
  if (root !== 'Components' || more.length > 0 || group === undefined) return title;
  return [root, en[`components.${group}`], component].join('/');
}

/**
 * Indexers of stories that put each component in its group. A story file has the title without the group
 * (`Components/Button`), and the id of its stories stays `components-button--…`: the story kit sets it when they run.
 */
export const groupStories = (indexers: Indexer[] = []): Indexer[] =>
  indexers.map((indexer) => ({
    ...indexer,
    createIndex: async (file, options) => (await indexer.createIndex(file, options)).map(grouped),
  }));

function grouped(input: IndexInput): IndexInput {
  const { title } = input;
  if (title === undefined) return input;
  return { ...input, title: groupedTitle(title), metaId: input.metaId ?? sanitize(title) };
}
