import { lexer, type Token, type Tokens } from 'marked';

/** How large a change is, largest first: SemVer. */
export const kinds = ['major', 'minor', 'patch'] as const;
export type Kind = (typeof kinds)[number];

/** One change, as its author wrote it. */
export interface Change {
  /** Markdown. */
  readonly text: string;
  readonly packages: readonly string[];
  /** The largest of those of its packages. */
  readonly kind: Kind;
}

export interface Release {
  /** `undefined`: the changes that the next release will have. */
  readonly version: string | undefined;
  readonly changes: readonly Change[];
}

interface Entry {
  readonly version: string | undefined;
  readonly text: string;
  readonly packageName: string;
  readonly kind: Kind;
}

/**
 * The releases of all packages, the next one first.
 *
 * @param changesets texts of `.changeset/*.md`
 * @param changelogs texts of the packages' `CHANGELOG.md`, as Changesets writes them
 */
export function readReleases(changesets: readonly string[], changelogs: readonly string[]): Release[] {
  const entries = [...changesets.flatMap(readChangeset), ...changelogs.flatMap(readChangelog)];
  return [...Map.groupBy(entries, ({ version }) => version)]
    .toSorted(([one], [other]) => newestFirst(one, other))
    .map(([version, group]) => ({ version, changes: joined(group) }));
}

/** A change of several packages is one change: it has the same text in each of their files. */
function joined(entries: readonly Entry[]): Change[] {
  const changes = [...Map.groupBy(entries, ({ text }) => text)].map(([text, group]) => ({
    text,
    packages: [...new Set(group.map(({ packageName }) => packageName))].toSorted(),
    kind: kinds.find((kind) => group.some((entry) => entry.kind === kind)) ?? 'patch',
  }));
  return kinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

function newestFirst(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  return other.localeCompare(one, 'en', { numeric: true });
}

/** The packages of a changeset are in its front matter, `'name': minor`. */
function readChangeset(file: string): Entry[] {
  const [, head = '', text = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(file) ?? [];
  return [...head.matchAll(/^['"]?([^'"\n]+)['"]?: (major|minor|patch)\s*$/gmu)].map(([, packageName, kind]) => ({
    version: undefined,
    text: text.trim(),
    packageName: packageName!,
    kind: kind as Kind,
  }));
}

/** `# package`, `## version`, `### Minor Changes`, then a list. */
function readChangelog(file: string): Entry[] {
  const entries: Entry[] = [];
  const place = { packageName: '', version: '', kind: 'patch' as Kind };
  for (const token of lexer(file)) {
    if (isHeading(token, 1)) place.packageName = token.text;
    else if (isHeading(token, 2)) place.version = token.text;
    else if (isHeading(token, 3))
      place.kind = kinds.find((kind) => token.text.toLowerCase().startsWith(kind)) ?? 'patch';
    else if (token.type === 'list')
      for (const { text } of (token as Tokens.List).items)
        if (!/^Updated dependencies\b/u.test(text)) entries.push({ ...place, text: withoutCommit(text) });
  }
  return entries;
}

const isHeading = (token: Token, depth: number): token is Tokens.Heading =>
  token.type === 'heading' && (token as Tokens.Heading).depth === depth;

const withoutCommit = (text: string): string => text.replace(/^[0-9a-f]{7,40}: /u, '').trim();
