/** The schema of a content file, which is also its kind. */
export type ContentSchema = 'brand' | 'messages' | 'voice' | 'words';

/** A file of the engine mark: a drawing as SVG, or patterns, which the engine checks itself. */
export interface MarkFile {
  readonly reads: 'mark' | 'wordmark' | 'pattern';
  /** The path of the token of a drawing, or the group of the patterns. */
  readonly group: readonly string[];
}

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
  metaphors: 'metaphor',
  mechanics: 'mechanic',
  situations: 'situation',
  channels: 'channel',
  rituals: 'ritual',
  samples: 'sample',
} as const;

const kinds: Readonly<Record<string, ContentKind>> = {
  'brand.json': { schema: 'brand', group: ['brand'], depth: 1 },
  'messages.json': { schema: 'messages', group: ['messages'], depth: 1, hasDottedKeys: true },
  'voice.json': { schema: 'voice', group: ['voice'], depth: 2, renamed: voiceGroups },
};

const markFiles: Readonly<Record<string, MarkFile>> = {
  'mark.svg': { reads: 'mark', group: ['mark', 'drawing'] },
  'mark.small.svg': { reads: 'mark', group: ['mark', 'small'] },
  'wordmark.latin.svg': { reads: 'wordmark', group: ['mark', 'wordmark', 'latin'] },
  'wordmark.arabic.svg': { reads: 'wordmark', group: ['mark', 'wordmark', 'arabic'] },
  'pattern.json': { reads: 'pattern', group: ['pattern'] },
};

/** Names of content files, for messages. There is one `words.<language>.json` per language. */
export const contentFileNames: readonly string[] = [
  ...Object.keys(kinds),
  'words.<language>.json',
  ...Object.keys(markFiles),
];

/**
 * The kind of a JSON file with a schema by its name, or `undefined` for any other file.
 *
 * @param file path with forward slashes; the folder does not matter
 */
export function contentKindOf(file: string): ContentKind | undefined {
  const name = nameOf(file);
  const tag = wordsFile.exec(name)?.groups?.['language'];
  if (tag !== undefined) return { schema: 'words', group: ['words', tag], depth: 1, hasDottedKeys: true };
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** The engine file with a name, or `undefined` for any other file. */
export function markFileOf(file: string): MarkFile | undefined {
  const name = nameOf(file);
  return Object.hasOwn(markFiles, name) ? markFiles[name] : undefined;
}

/** The paths of content files, as one pattern. */
export const contentFilePattern = new RegExp(
  String.raw`(?:^|[/\\])(?:words\.${language}\.json|${[...Object.keys(kinds), ...Object.keys(markFiles)].map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})$`,
  'u',
);

/** Whether a file has the name of a content file. */
export function isContentFile(file: string): boolean {
  return contentKindOf(file) !== undefined || markFileOf(file) !== undefined;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
