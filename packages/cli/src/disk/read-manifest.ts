import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRecord } from '@wusum/dtcg/internal';
import { UsageError } from '../terminal.js';

/** Members of a package.json that this command reads and edits. */
export interface Manifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const members = ['scripts', 'dependencies', 'devDependencies'] as const;

/**
 * Parses a package.json. A byte order mark is ignored, as npm does.
 *
 * @throws UsageError if it is not JSON, not an object, or a member that is edited has another shape
 */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new UsageError(`package.json is not valid JSON: ${(error as Error).message}. Fix it first.`);
  }
  if (!isRecord(value)) throw new UsageError('package.json is not an object. Fix it first.');
  const wrong = members.find((member) => value[member] !== undefined && !isTexts(value[member]));
  if (wrong !== undefined)
    throw new UsageError(`"${wrong}" in package.json is not an object of strings. Fix it first.`);
  return value;
}

const isTexts = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');

/**
 * Reads a text file of a project.
 *
 * @returns `undefined` if it does not exist
 * @throws UsageError if it cannot be read, or a part of its path is a file
 */
export async function readProjectFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ENOTDIR') throw new UsageError(`${dirname(path)} is not a folder. Choose another one.`);
    throw new UsageError(`Cannot read ${basename(path)} in ${dirname(path)} (${code}).`);
  }
}

/** The text of the package.json of a folder, checked; `undefined` if there is none. */
export async function readManifest(folder: string): Promise<string | undefined> {
  const text = await readProjectFile(join(folder, 'package.json'));
  if (text !== undefined) parseManifest(text);
  return text;
}
