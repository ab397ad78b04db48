/** The schema of a content file, which is also its kind. */
export type ContentSchema = 'brand' | 'messages' | 'voice' | 'words';

/** How the members of a content file become tokens. */
export interface ContentKind {
  readonly schema: ContentSchema;
  /** The group of the tokens: `['words', 'en']`. */
  readonly group: readonly string[];
  /** The depth of a token: 1 if each member of the file is one, 2 if each member of a member is one. */
  readonly depth: 1 | 2;
  /** Whether the dots of a key separate groups: `action.close`. */
  readonly hasDottedKeys?: boolean;
  /** The group of a member, if its name differs from the member's. */
  readonly renamed?: Readonly<Record<string, string>>;
}

const language = String.raw`[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?`;
const wordsFile = new RegExp(`^words\\.(?<language>${language})\\.json$`, 'u');

/** A file holds many entries of a list, and a token is one of them: `traits` has the tokens `voice.trait.*`. */
const voiceGroups = {
  traits: 'trait',
  lexicon: 'term',
  mechanics: 'mechanic',
  situations: 'situation',
  channels: 'channel',
  rituals: 'ritual',
} as const;

const kinds: Readonly<Record<string, ContentKind>> = {
  'brand.json': { schema: 'brand', group: ['brand'], depth: 1 },
  'messages.json': { schema: 'messages', group: ['messages'], depth: 1, hasDottedKeys: true },
  'voice.json': { schema: 'voice', group: ['voice'], depth: 2, renamed: voiceGroups },
};

/** Names of content files, for messages. There is one `words.<language>.json` per language. */
export const contentFileNames: readonly string[] = [...Object.keys(kinds), 'words.<language>.json'];

/**
 * The kind of a content file by its name, or `undefined` for any other file.
 *
 * @param file path with forward slashes; the folder does not matter
 */
export function contentKindOf(file: string): ContentKind | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const tag = wordsFile.exec(name)?.groups?.['language'];
  if (tag !== undefined) return { schema: 'words', group: ['words', tag], depth: 1, hasDottedKeys: true };
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
