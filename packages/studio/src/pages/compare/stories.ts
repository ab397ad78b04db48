import { sentenceCase } from '../../copy/sentence-case.js';
import { isVitest } from '../../data/theme-data.js';

/** What this page reads of Storybook's index. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly tags?: readonly string[];
}

/** All stories of this Storybook, in the order of the sidebar. A test of stories has no index. */
export async function loadStories(): Promise<readonly StoryEntry[]> {
  if (isVitest()) return [];
  const response = await fetch('./index.json');
  const { entries } = (await response.json()) as { entries: Record<string, StoryEntry> };
  return Object.values(entries);
}

/** Stories to choose from: not docs, and not whole pages of the studio, which show brands by themselves. */
export const optionsOf = (stories: readonly StoryEntry[]): { value: string; label: string }[] =>
  stories
    .filter(({ type, tags }) => type === 'story' && !tags?.includes('page'))
    .map(({ id, title, name }) => ({ value: id, label: `${title.split('/').at(-1)}: ${sentenceCase(name)}` }));
