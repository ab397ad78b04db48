import { createHash } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SourceFiles } from '@wusum/diagnostics';
import { containedFile, containedNewFile, isAbsent } from './contained-file.js';

/** Name of the folder that holds new contents until they are in place. */
export const stagingName = '.wusum-save';

const journalName = 'journal.json';

/** A file changed while it was being saved. */
export class ChangedError extends Error {}

/** Without them, a save changes files that are there. */
export interface WriteOptions {
  /** Whether files that are not in `before` are added. */
  readonly mayAdd?: boolean;
  /** Files to delete. Their folders go with them if nothing else is in them. */
  readonly removed?: readonly string[];
}

/** One file of a save. */
interface Staged {
  /** Relative to the token folder. */
  readonly file: string;
  /** Name of the new content in the staging folder; none if the file is deleted. */
  readonly content?: string;
  /** SHA-256 of the content before and after; `absent` without a file. */
  readonly before: string;
  readonly after: string;
}

/** In place of the hash of a file that is not there. */
const absent = 'absent';

/**
 * Writes several files as one: either all of them have the new content, or none. The new contents are written next to a
 * journal; once the journal is complete the save is decided, and `recoverSave` completes it after a crash. Call it with
 * the lock held.
 *
 * @param root real path of the token folder
 * @param before the texts that the changes are based on
 * @param after the new texts; files that do not differ are not touched
 * @throws ChangedError if a file has another text than `before`; then nothing is written
 * @throws ContainmentError if a path leads out of the folder
 * @returns the files that were written
 */
export async function writeFiles(
  root: string,
  before: SourceFiles,
  after: SourceFiles,
  { mayAdd = false, removed = [] }: WriteOptions = {},
): Promise<readonly string[]> {
  const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
  if (changed.length + removed.length === 0) return [];
  const staging = join(root, stagingName);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { mode: 0o700 });
  try {
    const staged: Staged[] = [];
    for (const [index, file] of changed.entries())
      staged.push(
        await stage(root, staging, file, `${index}.new`, before[file] ?? (mayAdd ? undefined : ''), after[file]!),
      );
    for (const file of removed) {
      await containedFile(root, file);
      staged.push({ file, before: digestOf(before[file]), after: absent });
    }
    await requireUnchanged(root, staged);
    await commit(root, staging, staged);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
  return (await recoverSave(root)).completed;
}

/** What `recoverSave` found. */
export interface Recovery {
  /** Files that got the content of an interrupted save. */
  readonly completed: readonly string[];
  /** Files that somebody has changed since: they are kept as they are. */
  readonly kept: readonly string[];
}

/**
 * Completes a save that was interrupted after its decision, and deletes what is left of one that was not decided. Call it
 * with the lock held, before reading the files.
 */
export async function recoverSave(root: string): Promise<Recovery> {
  const staging = join(root, stagingName);
  const journal = await readJournal(staging);
  if (journal) return putInPlace(root, staging, journal);
  await rm(staging, { recursive: true, force: true });
  return { completed: [], kept: [] };
}

async function stage(
  root: string,
  staging: string,
  file: string,
  content: string,
  before: string | undefined,
  after: string,
): Promise<Staged> {
  const target = before === undefined ? await containedNewFile(root, file) : await containedFile(root, file);
  const path = join(staging, content);
  await writeDurably(path, after);
  await chmod(path, before === undefined ? newFileMode : (await stat(target)).mode & 0o777);
  return { file, content, before: digestOf(before), after: digest(after) };
}

/** Everybody may read what is committed anyway. */
const newFileMode = 0o644;

/** The hash of a contained file as it is now. @throws ContainmentError if it is a link or no file */
async function currentDigest(root: string, file: string): Promise<string> {
  if (await isAbsent(root, file)) return absent;
  return digest(await readFile(await containedFile(root, file)));
}

async function requireUnchanged(root: string, list: readonly Staged[]): Promise<void> {
  for (const { file, before } of list)
    if ((await currentDigest(root, file)) !== before) throw new ChangedError(`${file} has changed.`);
}

/** From here on, the save will be completed, by this process or the next one. */
async function commit(root: string, staging: string, list: readonly Staged[]): Promise<void> {
  const draft = join(staging, `${journalName}.new`);
  await writeDurably(draft, JSON.stringify(list));
  await syncFolder(staging);
  await rename(draft, join(staging, journalName));
  await syncFolder(staging);
  await syncFolder(root);
}

async function readJournal(staging: string): Promise<readonly Staged[] | undefined> {
  const text = await readFile(join(staging, journalName), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as readonly Staged[]);
}

async function putInPlace(root: string, staging: string, list: readonly Staged[]): Promise<Recovery> {
  const completed: string[] = [];
  const kept: string[] = [];
  for (const { file, content, before, after } of list) {
    // A file that somebody has deleted or replaced by a link since is theirs.
    const now = await currentDigest(root, file).catch(() => undefined);
    if (now === before) await replace(root, file, content === undefined ? undefined : join(staging, basename(content)));
    if (now === before || now === after) completed.push(file);
    else kept.push(file);
  }
  const folders = new Set(list.map(({ file }) => dirname(join(root, file))));
  for (const folder of folders) await syncFolder(folder);
  for (const { file, after } of list) if (after === absent) await removeEmptyFolder(root, file);
  await rm(staging, { recursive: true, force: true });
  return { completed, kept };
}

/** Puts a content in the place of a file, or deletes the file. */
async function replace(root: string, file: string, content: string | undefined): Promise<void> {
  if (content === undefined) {
    await rm(await containedFile(root, file));
    return;
  }
  if (!(await isAbsent(root, file))) {
    await rename(content, await containedFile(root, file));
    return;
  }
  const target = await containedNewFile(root, file);
  await mkdir(dirname(target), { recursive: true });
  await rename(content, target);
}

/** Removes the folder of a deleted file if nothing else is in it; the token folder itself stays. */
async function removeEmptyFolder(root: string, file: string): Promise<void> {
  if (file.includes('/')) await rmdir(dirname(join(root, file))).catch(() => undefined);
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes renames in a folder survive a loss of power. Not every system can open a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const digestOf = (text: string | undefined): string => (text === undefined ? absent : digest(text));

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
