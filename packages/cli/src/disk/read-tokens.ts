import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isContentFile } from '@wusum/compiler';
import { OutputError } from './write-folder.js';

/** Names of files that may contain tokens. */
export const tokenFile = /\.(?:tokens|json|jsonc|json5|ya?ml)$/u;

const skipped = new Set(['node_modules', '.git']);

/**
 * Reads every token file below a folder.
 *
 * @returns path relative to the folder, with forward slashes → content
 * @throws OutputError if the folder cannot be read or has no token files
 */
export async function readTokens(folder: string): Promise<Record<string, string>> {
  const paths = (await filesBelow(folder)).map((path) => relative(folder, path)).toSorted();
  const read = await Promise.all(paths.map(async (path) => [path, await readFound(join(folder, path))] as const));
  const found = read.flatMap(([path, text]) => (text === undefined ? [] : [[path.split(sep).join('/'), text]]));
  if (found.length === 0) throw new OutputError(`The token folder ${folder} has no token files.`);
  return Object.fromEntries(found) as Record<string, string>;
}

/**
 * The token files below a folder. Links to folders are followed, except those that lead back to a folder on their path.
 *
 * @param parents real paths of the folders above
 */
async function filesBelow(folder: string, parents: readonly string[] = []): Promise<string[]> {
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw new OutputError(`Cannot read the token folder ${folder} (${error.code}).`);
  };
  const real = await realpath(folder).catch(refuse);
  if (parents.includes(real)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(refuse);
  const found = entries.map(async (entry): Promise<string[]> => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path))))
      return filesBelow(path, [...parents, real]);
    return tokenFile.test(entry.name) || isContentFile(entry.name) ? [path] : [];
  });
  return (await Promise.all(found)).flat();
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The text of a file; `undefined` for a link to nothing, which is like no file. */
async function readFound(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new OutputError(`Cannot read ${path} (${error.code}).`);
  });
}

/** A file and everything that it references, ready for the compiler. */
export interface EntryFiles {
  /** Folder that all paths are relative to. */
  readonly root: string;
  /** Path of the entry in `files`. */
  readonly entry: string;
  readonly files: Record<string, string>;
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
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file)) continue;
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
    if (typeof text !== 'string') {
      if (file === start) throw new OutputError(`Cannot read ${path} (${text.code}).`);
      for (const near of await tokenFilesIn(dirname(file))) {
        const content = await readFile(near, 'utf8').catch(() => undefined);
        if (content !== undefined && !texts.has(near)) texts.set(near, content);
      }
      continue;
    }
    texts.set(file, text);
    waiting.push(...referencedFiles(text).map((reference) => resolve(dirname(file), reference)));
  }
  return relativeTo(commonFolder([...texts.keys()]), start, texts);
}

async function tokenFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => tokenFile.test(name) || isContentFile(name)).map((name) => join(folder, name));
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

function relativeTo(root: string, entry: string, texts: ReadonlyMap<string, string>): EntryFiles {
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/') || basename(path);
  const files = Object.fromEntries([...texts].map(([path, text]) => [nameOf(path), text]));
  return { root, entry: nameOf(entry), files };
}
