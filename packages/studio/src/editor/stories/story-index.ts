/** A story of this Storybook. */
export interface IndexedStory {
  readonly id: string;
  readonly name: string;
  /** Title of its component in the sidebar: `Components/Content/Carousel`. */
  readonly title: string;
  /** Folder of its file: `carousel`. */
  readonly folder: string;
}

interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly importPath: string;
}

let loading: Promise<readonly IndexedStory[]> | undefined;

/** The stories of the Storybook next to this page, from its index; none if it has no index. */
export function loadStories(): Promise<readonly IndexedStory[]> {
  return (loading ??= readIndex().catch(() => []));
}

async function readIndex(): Promise<readonly IndexedStory[]> {
  const response = await fetch(new URL('./index.json', document.baseURI));
  if (!response.ok) return [];
  const { entries } = (await response.json()) as { entries: Readonly<Record<string, IndexEntry>> };
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id, name, title, importPath }) => ({ id, name, title, folder: importPath.split('/').at(-2) ?? '' }));
}

/** Components that speak messages under another name than their own. */
const speakers: Readonly<Record<string, string>> = {
  action: 'close-button',
  appeal: 'appeal-form',
  belonging: 'measure-card',
  care: 'care-queue',
  copy: 'copy-button',
  date: 'date-field',
  'date-range': 'date-range-picker',
  empty: 'empty-state',
  file: 'file-upload',
  glossary: 'glossary-term',
  notice: 'callout',
  number: 'number-field',
  password: 'password-field',
  pin: 'pin-field',
  report: 'report-dialog',
  reaction: 'feed',
  'rich-text': 'rich-text-field',
  search: 'search-field',
  state: 'field',
  story: 'story-page',
  table: 'data-table',
  tags: 'tags-field',
};

/** Stories of the component that speaks a message: that of the group of its key, `carousel` of `carousel.next`. */
export function storiesOfMessage(key: string, stories: readonly IndexedStory[]): readonly IndexedStory[] {
  const group = key.split('.')[0]!;
  const own = stories.filter(({ folder }) => folder === group);
  return own.length > 0 ? own : stories.filter(({ folder }) => folder === speakers[group]);
}
