import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isContentFile } from '@wusum/compiler';
import type { Diagnostic } from '@wusum/diagnostics';
import { mapLimited } from './limited.js';
import { OutputError } from './output-error.js';
import { diskDiagnostic, readRegular } from './read-regular.js';

/** Names of files that may contain tokens. */
export const tokenFile = /\.(?:tokens|json|jsonc|json5|ya?ml)$/u;

const skipped = new Set(['node_modules', '.git']);

/**
 * Reads every token file below a folder. Files that cannot be read are reported.
 *
 * @param problems receives what was skipped or cannot be read; without it, a file that cannot be read throws
 * @returns path relative to the folder, with forward slashes → content
 * @throws OutputError if the folder cannot be read or has no token files
 */
export async function readTokens(folder: string, problems?: Diagnostic[]): Promise<Record<string, string>> {
  const listed = await new Listing(folder).files();
  const paths = listed.files.toSorted();
  const read = await mapLimited(paths, (path) => readRegular(join(folder, path)));
  const found: [path: string, text: string][] = [];
  const reported = [...listed.problems];
  read.forEach((result, index) => {
    const path = paths[index]!;
    if (result.kind === 'text') found.push([path, result.text]);
    else if (result.kind === 'problem') reported.push(diskDiagnostic(result.code, result.message, path));
  });
  const failure = reported.find(({ severity }) => severity === 'error');
  if (problems !== undefined) problems.push(...reported);
  else if (failure !== undefined) throw unreadable(failure, folder);
  if (found.length === 0) {
    if (failure !== undefined) throw unreadable(failure, folder);
    throw new OutputError(`The token folder ${folder} has no token files.`);
  }
  return Object.fromEntries(found);
}

/** The error for a problem that leaves nothing to work with. */
function unreadable(problem: Diagnostic, folder: string): OutputError {
  const file = resolve(folder, problem.location!.file);
  return new OutputError(`${file}: ${problem.message}`, {
    diagnostic: { ...problem, location: { ...problem.location!, file } },
  });
}

/** Links that Emacs uses as locks point to no file. */
const isLock = (name: string): boolean => name.startsWith('.#');

/** The token files below a folder. Links to folders are followed, except those that lead back to a folder on their path. */
class Listing {
  readonly #problems: Diagnostic[] = [];

  constructor(private readonly root: string) {}

  /** Paths relative to the root with forward slashes, and folders that cannot be read. @throws OutputError for the root */
  async files(): Promise<{ readonly files: string[]; readonly problems: readonly Diagnostic[] }> {
    return { files: await this.#below('', []), problems: this.#problems };
  }

  /** @param parents real paths of the folders above */
  async #below(folder: string, parents: readonly string[]): Promise<string[]> {
    const path = join(this.root, folder);
    let real: string;
    let entries: Dirent[];
    try {
      real = await realpath(path);
      if (parents.includes(real)) return [];
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      return this.#refuse(folder, error as NodeJS.ErrnoException);
    }
    const found = entries.map(async (entry): Promise<string[]> => {
      if (skipped.has(entry.name) || isLock(entry.name)) return [];
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(join(this.root, name)))))
        return this.#below(name, [...parents, real]);
      return tokenFile.test(entry.name) || isContentFile(entry.name) ? [name] : [];
    });
    return (await Promise.all(found)).flat();
  }

  #refuse(folder: string, { code }: NodeJS.ErrnoException): string[] {
    if (folder === '') throw new OutputError(`Cannot read the token folder ${this.root} (${code}).`);
    // A folder that vanishes after it was listed is like no folder.
    if (code !== 'ENOENT')
      this.#problems.push(diskDiagnostic('WS-F003', `The folder cannot be read (${code}).`, folder));
    return [];
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** A file and everything that it references, ready for the compiler. */
export interface EntryFiles {
  /** Folder that all paths are relative to. */
  readonly root: string;
  /** Path of the entry in `files`. */
  readonly entry: string;
  /** Whether the entry is in `files` only: that of a folder without a resolver document. */
  readonly isGenerated?: boolean;
  readonly files: Record<string, string>;
  /** Files that were skipped or cannot be read; their paths are relative to `root`. */
  readonly problems?: readonly Diagnostic[];
}

/**
 * Reads a token file or resolver document and all files that it references, directly or indirectly. If a referenced file
 * is missing, its siblings are read too, so that the compiler can suggest a name.
 *
 * @throws OutputError if the entry itself cannot be read
 */
export async function readEntry(path: string): Promise<EntryFiles> {
  const start = resolve(path);
  const texts = new Map<string, string>();
  const failed = new Map<string, Diagnostic>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file) || failed.has(file)) continue;
    const found = await readRegular(file, file === start);
    if (found.kind === 'text') {
      texts.set(file, found.text);
      waiting.push(...referencedFiles(found.text).map((reference) => resolve(dirname(file!), reference)));
      continue;
    }
    const problem = found.kind === 'problem' ? diskDiagnostic(found.code, found.message, file) : undefined;
    if (file === start)
      throw problem === undefined ? new OutputError(`Cannot read ${path} (ENOENT).`) : unreadable(problem, '');
    if (problem !== undefined) failed.set(file, problem);
    await readSiblings(dirname(file), texts);
  }
  return relativeTo(commonFolder([...texts.keys()]), start, texts, [...failed.values()]);
}

/** Reads the files next to a missing one, so that the compiler can suggest a name. */
async function readSiblings(folder: string, texts: Map<string, string>): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const near = names.filter((name) => (tokenFile.test(name) || isContentFile(name)) && !isLock(name));
  await mapLimited(near, async (name) => {
    const path = join(folder, name);
    const found = texts.has(path) ? undefined : await readRegular(path);
    if (found?.kind === 'text') texts.set(path, found.text);
  });
}

/** Paths of `$ref` to other files, and of content files in a resolver document, in JSON, JSON5 or YAML. */
export function referencedFiles(text: string): string[] {
  const found = text.matchAll(
    /(?:["']\$ref["']|\$ref)\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|([^\s"'{},#[\]][^\n,}#]*))/gu,
  );
  const refs = [...found].flatMap(([, double, single, plain]) => {
    const written = double === undefined ? (single ?? plain ?? '').trim() : unescape(double);
    const [path = ''] = written.split('#');
    if (path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(path)) return [];
    return [decode(path)];
  });
  return text.includes('org.wusum') ? [...refs, ...contentFilesIn(text)] : refs;
}

/** Paths of content files in a text in JSON, JSON5 or YAML. */
export function contentFilesIn(text: string): string[] {
  return (text.match(/[^\s"'[\]{},]+/gu) ?? []).filter(isContentFile);
}

function unescape(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => dirname(path).split(sep));
  const parts: string[] = folders[0]?.slice() ?? [];
  for (const other of folders.slice(1)) {
    let shared = 0;
    while (shared < parts.length && parts[shared] === other[shared]) shared += 1;
    parts.length = shared;
  }
  return parts.join(sep) || sep;
}

function relativeTo(
  root: string,
  entry: string,
  texts: ReadonlyMap<string, string>,
  failed: readonly Diagnostic[],
): EntryFiles {
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/') || basename(path);
  const files = Object.fromEntries([...texts].map(([path, text]) => [nameOf(path), text]));
  const problems = failed.map((problem) => ({
    ...problem,
    ...(problem.location && { location: { ...problem.location, file: nameOf(problem.location.file) } }),
  }));
  return { root, entry: nameOf(entry), files, ...(problems.length > 0 && { problems }) };
}
