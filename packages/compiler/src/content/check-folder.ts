import { docsOf, suggest, type Diagnostic } from '@wusum/diagnostics';
import { contentCodes, type ContentCode } from './codes.js';
import { contentFileNames, isContentFile } from './kinds.js';

/** The files and empty folders below the folder of a resolver document: paths with forward slashes. */
export interface ContentFolder {
  readonly files: readonly string[];
  readonly emptyFolders?: readonly string[];
}

/** Files that only the shared folder may have. */
const sharedOnly = new Set(['messages.json']);
const tokenName = /\.tokens(?:\.(?:json|jsonc|json5|ya?ml))?$/u;
/** Files of these types have a meaning only with a known name. */
const dataName = /\.(?:json|jsonc|json5|ya?ml|svg)$/iu;

/**
 * What is wrong with the names and places of the files in `brands/` and `content/`. Names that start with `_` are left
 * out.
 *
 * @param listed files that the resolver document lists: they are in place
 */
export function checkContentFolder(
  { files, emptyFolders = [] }: ContentFolder,
  listed: ReadonlySet<string>,
): Diagnostic[] {
  const names = knownNames(files);
  const misplaced = files.flatMap((file) =>
    listed.has(file) || /(?:^|\/)_/u.test(file) ? [] : (placeProblem(file, names) ?? []),
  );
  const empty = emptyFolders.filter((folder) => /^brands\/[^/_]+$/u.test(folder));
  return [
    ...twins([...files, ...emptyFolders]),
    ...empty.map((folder) => problem('WS-D010', folder, `The folder "${folder}" is empty.`)),
    ...misplaced,
  ];
}

/** The names of content files, with the words files and token files that the folder has. */
function knownNames(files: readonly string[]): readonly string[] {
  const own = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
  const written = own.filter((name) => isContentFile(name) || tokenName.test(name));
  return [...new Set([...contentFileNames.filter((name) => !name.includes('<')), ...written])];
}

function twins(paths: readonly string[]): Diagnostic[] {
  const ids = new Set(paths.flatMap((path) => /^brands\/([^/]+)(?:\/|$)/u.exec(path)?.[1] ?? []));
  const byFolded = Map.groupBy(ids, (id) => id.normalize('NFC').toLowerCase());
  return [...byFolded.values()]
    .filter((same) => same.length > 1)
    .map((same) => {
      const folders = same.map((id) => `brands/${id}`);
      const first = paths.find((path) => path === folders[0] || path.startsWith(`${folders[0]}/`))!;
      return problem('WS-D009', first, `The names of ${folders.join(', ')} differ only by case.`);
    });
}

/** Why a file is at the wrong place, or has a name that nothing reads. */
function placeProblem(file: string, names: readonly string[]): Diagnostic | undefined {
  const parts = file.split('/');
  const name = parts.at(-1)!;
  const isInBrand = parts[0] === 'brands' && parts.length === 3;
  const isShared = parts[0] === 'content' && parts.length === 2;
  if (isContentFile(file)) {
    if (isInBrand && sharedOnly.has(name))
      return misplaced(file, `Only content/ may have a ${name}.`, 'Move the file to content/.');
    if (isInBrand || isShared) return undefined;
    return misplaced(file, `A ${name} belongs in content/ or in brands/<brand>/.`, 'Move the file there.');
  }
  if (parts[0] === 'brands' && !isInBrand && dataName.test(name))
    return misplaced(file, 'Files of a brand are directly in brands/<brand>/.', 'Move the file there.');
  if (!(isInBrand || isShared) || (isInBrand && tokenName.test(name))) return undefined;
  const didYouMean = nearName(name, names);
  // A file of another type, such as README.md, is only a misspelt one if a known name is near.
  if (!dataName.test(name) && didYouMean === undefined) return undefined;
  return unknown(file, didYouMean);
}

function unknown(file: string, didYouMean: string | undefined): Diagnostic {
  const isShared = file.startsWith('content/');
  const fix = `Use one of these names: ${contentFileNames.join(', ')}${isShared ? '' : ', or <name>.tokens.json for tokens'}. Start the name of any other file with \`_\`.`;
  return {
    ...problem('WS-D007', file, `"${file}" is not the name of a ${isShared ? 'content file' : 'file of a brand'}.`),
    fix,
    ...(didYouMean !== undefined && { didYouMean }),
  };
}

/** The known name that is probably meant. `words.english.json` means `words.en.json`. */
function nearName(name: string, names: readonly string[]): string | undefined {
  const lowered = name.toLowerCase();
  const language = /^words?[._-]([a-z]+)/u.exec(lowered)?.[1];
  const ofLanguage = names.find((known) => {
    const tag = /^words\.([a-z]+)/u.exec(known)?.[1];
    return tag !== undefined && language?.startsWith(tag);
  });
  return ofLanguage ?? suggest(lowered, names) ?? names.find((known) => known === lowered);
}

function misplaced(file: string, why: string, fix: string): Diagnostic {
  return { ...problem('WS-D008', file, `"${file}" is in a folder where nothing reads it.`), why, fix };
}

function problem(code: ContentCode, file: string, message: string): Diagnostic {
  const { severity, why, fix } = contentCodes[code];
  return { code, severity, message, why, fix, docs: docsOf(code), location: { file, line: 1, column: 1 } };
}
