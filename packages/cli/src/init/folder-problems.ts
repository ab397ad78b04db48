import { suggest } from '@wusum/diagnostics';
import type { FolderListing } from '../disk/list-files.js';

/** What `folderProblems` knows of content files. */
export interface ContentNames {
  isContent(file: string): boolean;
  /** Names of content files, for suggestions. */
  readonly names: readonly string[];
}

/** Files that only the shared folder may have. */
const sharedOnly = new Set(['messages.json']);
const tokenName = /\.tokens(?:\.(?:json|jsonc|json5|ya?ml))?$/u;
/** Files of these types have a meaning only with a known name. */
const dataName = /\.(?:json|jsonc|json5|ya?ml|svg)$/iu;

/**
 * What is wrong with the files of a token folder: one sentence per problem, with the path and the fix.
 *
 * @param listed files that the resolver document lists already: they are in place
 */
export function folderProblems(
  { files, emptyFolders }: FolderListing,
  content: ContentNames,
  listed: ReadonlySet<string>,
): string[] {
  const misplaced = files.flatMap((file) => (listed.has(file) ? [] : (placeProblem(file, content) ?? [])));
  const empty = emptyFolders
    .filter((folder) => /^brands\/[^/]+$/u.test(folder))
    .map((folder) => `${folder}: the folder is empty. Delete it, or create a brand with \`wusum brand new\`.`);
  return [...twins([...files, ...emptyFolders]), ...empty, ...misplaced];
}

function twins(paths: readonly string[]): string[] {
  const ids = new Set(paths.flatMap((path) => /^brands\/([^/]+)(?:\/|$)/u.exec(path)?.[1] ?? []));
  const byFolded = Map.groupBy(ids, (id) => id.normalize('NFC').toLowerCase());
  return [...byFolded.values()]
    .filter((same) => same.length > 1)
    .map((same) => {
      const names = same.map((id) => `brands/${id}`).join(', ');
      return `${names}: the names differ only by case. Rename one, since some file systems treat them as the same folder.`;
    });
}

/** Why a file is at the wrong place, or has a name that nothing reads. */
function placeProblem(file: string, { isContent, names }: ContentNames): string | undefined {
  const parts = file.split('/');
  const name = parts.at(-1)!;
  const isInBrand = parts[0] === 'brands' && parts.length === 3;
  const isShared = parts[0] === 'content' && parts.length === 2;
  if (isContent(file)) {
    if (isInBrand && sharedOnly.has(name))
      return `${file}: only content/ may have a ${name}. Move the file to content/.`;
    if (isInBrand || isShared) return undefined;
    return `${file}: a ${name} belongs in content/ or in brands/<brand>/. Move the file there.`;
  }
  if (parts[0] === 'brands' && !isInBrand && dataName.test(name))
    return `${file}: files of a brand are directly in brands/<brand>/. Move the file there.`;
  if (!(isInBrand || isShared) || !dataName.test(name) || (isInBrand && tokenName.test(name))) return undefined;
  const near = names.find((known) => known === name.toLowerCase()) ?? suggest(name, names);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return isShared
    ? `${file}: content/ has no file of this name.${hint}`
    : `${file}: a brand has no file of this name.${hint} Files with tokens end with .tokens.json.`;
}
