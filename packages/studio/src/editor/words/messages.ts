import { contentKindOf } from '@wusum/compiler/watch';
import { brandFiles, entriesOfFile } from '../../edits/index.js';
import type { Entries, JsonValue } from '../../intents/index.js';
import type { Sources } from '../../live/types.js';

/** One language of a message, as a brand has it. */
export interface MessageText {
  readonly language: string;
  /** Path of its entry: `words.en.action.close`. */
  readonly path: string;
  /** What the brand sets. */
  readonly own?: string;
  /** The neutral text, which a brand without its own speaks. */
  readonly shared?: string;
}

/** A message of a brand in all of its languages. */
export interface BrandMessage {
  readonly key: string;
  /** What is before the first dot: `action`. */
  readonly group: string;
  readonly description: string;
  /** Largest number of characters by language. */
  readonly max: Readonly<Record<string, number>>;
  readonly texts: readonly MessageText[];
}

/** The content that all brands share: path → entry. */
export function sharedContent({ files, entry }: Sources): ReadonlyMap<string, JsonValue> {
  const ofBrands = new Set([...brandFiles(files, entry).values()].flat());
  const shared = Object.keys(files).filter((file) => contentKindOf(file) !== undefined && !ofBrands.has(file));
  return new Map(
    shared.flatMap((file) => entriesOfFile(file, files[file]!).map(({ path, value }) => [path, value] as const)),
  );
}

/**
 * The messages of a brand, in the order of `messages.json`; then those that the brand alone has.
 *
 * @param shared what `sharedContent` returns
 * @param languages of the brand
 */
export function brandMessages(
  shared: ReadonlyMap<string, JsonValue>,
  entries: Entries,
  brand: string,
  languages: readonly string[],
): BrandMessage[] {
  const own = entries.get(brand) ?? new Map<string, JsonValue>();
  const keys = new Set([
    ...keysIn(shared, 'messages.'),
    ...languages.flatMap((language) => [...keysIn(shared, `words.${language}.`), ...keysIn(own, `words.${language}.`)]),
  ]);
  return [...keys].map((key) => {
    const note = shared.get(`messages.${key}`) as { description?: string; max?: Record<string, number> } | undefined;
    return {
      key,
      group: key.split('.')[0]!,
      description: note?.description ?? '',
      max: note?.max ?? {},
      texts: languages.map((language) => messageText(own, shared, `words.${language}.${key}`, language)),
    };
  });
}

const keysIn = (entries: ReadonlyMap<string, JsonValue>, start: string): string[] =>
  [...entries.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));

function messageText(
  own: ReadonlyMap<string, JsonValue>,
  shared: ReadonlyMap<string, JsonValue>,
  path: string,
  language: string,
): MessageText {
  const [mine, neutral] = [own.get(path), shared.get(path)];
  return {
    language,
    path,
    ...(typeof mine === 'string' && { own: mine }),
    ...(typeof neutral === 'string' && { shared: neutral }),
  };
}

/** What a brand says: its own text, else the neutral one. `undefined` if the language is missing. */
export const spoken = ({ own, shared }: MessageText): string | undefined => own ?? shared;

/** Which messages are shown. */
export const shownKinds = ['all', 'own', 'missing'] as const;
export type Shown = (typeof shownKinds)[number];

export const isShown = ({ texts }: BrandMessage, shown: Shown): boolean =>
  shown === 'all' || texts.some((text) => (shown === 'own' ? text.own !== undefined : spoken(text) === undefined));

/** Whether a key, description or text has all words of a query. */
export function matchesMessage({ key, description, texts }: BrandMessage, query: string): boolean {
  const all = [key, description, ...texts.map((text) => spoken(text) ?? '')].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

/** Placeholders that a text has lost, as they are written. */
export const lostPlaceholders = (before: readonly string[], after: string): string[] =>
  before.filter((placeholder) => !after.includes(placeholder));
