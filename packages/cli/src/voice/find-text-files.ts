import { glob, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { formatOf, formats, isTextFile } from '@wusum/voice/formats';
import { UsageError } from '../terminal.js';

/** Folders that hold code of others or output. */
const left = ['**/node_modules/**', '**/.git/**', '**/dist/**', '**/build/**', '**/coverage/**', '**/.next/**'];

/**
 * The files with texts that arguments name: files, folders and glob patterns. Of a folder and a pattern only files with
 * texts are taken; a file that is named itself is always.
 *
 * @returns absolute paths, sorted, each once
 * @throws UsageError if an argument matches nothing, or a file has a format without a reader
 */
export async function findTextFiles(targets: readonly string[], root: string): Promise<string[]> {
  const found = new Set<string>();
  for (const target of targets) {
    const path = resolve(root, target);
    const at = await stat(path).catch(() => undefined);
    const isExcluded = target.startsWith('!');
    if (isExcluded) await exclude(target.slice(1), root, found);
    else if (at !== undefined && !at.isDirectory()) found.add(readable(path, target));
    else for (const file of await matches(target, at === undefined ? undefined : path, root)) found.add(file);
  }
  return [...found].toSorted();
}

/** @param folder the folder that the argument names, if it does */
async function matches(target: string, folder: string | undefined, root: string): Promise<string[]> {
  const isPattern = /[*?[\]{}]/u.test(target);
  const files = folder === undefined ? (isPattern ? await textsIn(target, root) : []) : await textsIn('**/*', folder);
  if (files.length > 0) return files;
  throw new UsageError(
    folder === undefined ? `No file with texts matches ${target}.` : `No file with texts in ${target}.`,
  );
}

function readable(path: string, target: string): string {
  if (formatOf(path) === undefined)
    throw new UsageError(`${target} is in no format that is read. Expected ${formats.join(', ')}.`);
  return path;
}

/** A pattern with an extension takes all files of it; any other one takes those that have texts by their name. */
function isWanted(path: string, pattern: string): boolean {
  return /\.\w+$/u.test(pattern) ? formatOf(path) !== undefined : isTextFile(path);
}

async function textsIn(pattern: string, cwd: string): Promise<string[]> {
  const files: string[] = [];
  for await (const entry of glob(pattern, { cwd, exclude: left, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || !isWanted(relative(cwd, path).split(sep).join('/'), pattern)) continue;
    if (entry.isSymbolicLink() && !(await stat(path).catch(() => undefined))?.isFile()) continue;
    files.push(path);
  }
  return files;
}

async function exclude(pattern: string, cwd: string, found: Set<string>): Promise<void> {
  for await (const path of glob(pattern, { cwd })) {
    const whole = resolve(cwd, path);
    for (const file of found) if (file === whole || file.startsWith(`${whole}${sep}`)) found.delete(file);
  }
}
