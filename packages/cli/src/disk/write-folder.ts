import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '@wusum/diagnostics';
import { followLink } from './follow-link.js';
import { mapLimited } from './limited.js';
import { OutputError } from './output-error.js';
import { guardWrite, writeFailure } from './write-guard.js';

/** Relative path with forward slashes → content. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * A step that runs on the written files before they replace the previous output.
 *
 * @param folder absolute path
 * @returns problems; with an error among them, the previous output is kept
 */
export type FinishFolder = (folder: string) => Promise<readonly Diagnostic[]>;
/** Files that are created one at a time, when they are written. */
export type LaterFiles = Iterable<readonly [path: string, content: string | Uint8Array]>;

/** A folder with one of these files was written by this command and may be replaced. */
export const markers: readonly string[] = ['data/manifest.json', 'wusum-build.json', 'contract.json'];

/**
 * Writes a folder atomically: the files are written to a temporary folder, which is then renamed. If the process is
 * interrupted, the previous output is kept, and the next call deletes the temporary folder. Concurrent writes never mix:
 * the output of the last one is kept. If the output is a symbolic link, its target is written.
 *
 * @param later further files, created one at a time when they are written, so that large files are not all in memory
 * @param finish a step on the written files
 * @returns the problems that `finish` reports; with an error among them, the output is unchanged
 * @throws OutputError if `out` has files that this command did not write, or cannot be written
 */
export async function writeFolder(
  given: string,
  files: FolderFiles,
  later: LaterFiles = [],
  finish?: FinishFolder,
): Promise<readonly Diagnostic[]> {
  const out = await followLink(given);
  await recover(out);
  await refuseForeign(out);
  const fresh = await guardWrite(given, () => makeTemporary(out));
  try {
    await guardWrite(given, () => writeAll(fresh, files));
    for (const [path, content] of later) await guardWrite(given, () => writeAll(fresh, { [path]: content }));
    const problems = (await finish?.(fresh)) ?? [];
    if (problems.every(({ severity }) => severity !== 'error')) await guardWrite(given, () => swap(fresh, out));
    return problems;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Prefix of the temporary folders of an output; the process id follows it. */
export const prefixOf = (out: string): string => `.${basename(out)}-`;

/**
 * Creates a temporary folder next to an output. Not by `mkdtemp`: only its owner can read such a folder, and a server
 * often runs as another user.
 *
 * @param mark part of the folder name, after the process id
 */
export async function makeTemporary(out: string, mark = ''): Promise<string> {
  await mkdir(dirname(out), { recursive: true });
  const folder = join(dirname(out), `${prefixOf(out)}${process.pid}-${mark}${randomUUID().slice(0, 8)}`);
  await mkdir(folder);
  return folder;
}

/** Suffix of an output that is being replaced. */
export const formerSuffix = '-former';

/** @throws OutputError if a folder has files that no build wrote */
export async function refuseForeign(out: string): Promise<void> {
  // While another build replaces its output, the folder is missing for a moment between the two checks.
  for (let attempt = 0; attempt < 5; attempt++) {
    const names = await namesIn(out);
    if (names.length === 0 || (await hasMarker(out, names))) return;
  }
  throw new OutputError(
    `${out} contains files that wusum did not write. Nothing was written. Choose another folder or empty it.`,
  );
}

async function namesIn(out: string): Promise<string[]> {
  return readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw writeFailure(out, error);
  });
}

async function hasMarker(out: string, names: readonly string[]): Promise<boolean> {
  for (const marker of markers) {
    const folder = dirname(marker);
    const siblings = folder === '.' ? names : await readdir(join(out, folder)).catch((): string[] => []);
    if (siblings.includes(basename(marker))) return true;
  }
  return false;
}

/** Writes files below a folder, a few at once. */
export async function writeAll(folder: string, files: FolderFiles): Promise<void> {
  const paths = Object.keys(files);
  const folders = new Set(paths.map((path) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await mapLimited(paths, (path) => writeFile(join(folder, path), files[path]!));
}

/** Replaces a folder by two synchronous renames, so that no other code of this process runs between them. */
export function swap(fresh: string, out: string): void {
  // Another build may place its own output between our two renames. Then that output is moved away, too.
  for (let attempt = 0; attempt < 1000; attempt++) {
    const former = `${fresh}${attempt === 0 ? '' : `-${attempt}`}${formerSuffix}`;
    const hadFormer = isMoved(out, former);
    const failure = attemptRename(fresh, out);
    if (failure === undefined) {
      if (hadFormer) rmSync(former, { recursive: true, force: true });
      return;
    }
    if (hadFormer && attemptRename(former, out) !== undefined) rmSync(former, { recursive: true, force: true });
    if (!isTaken(failure)) throw failure;
  }
  throw new OutputError(`Other builds keep replacing ${out}. Nothing was written.`);
}

function isMoved(from: string, to: string): boolean {
  const failure = attemptRename(from, to);
  if (failure === undefined) return true;
  if (failure.code === 'ENOENT') return false;
  throw failure;
}

function attemptRename(from: string, to: string): NodeJS.ErrnoException | undefined {
  try {
    renameSync(from, to);
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

const isTaken = ({ code }: NodeJS.ErrnoException): boolean =>
  code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';

/** Deletes temporary folders of interrupted builds, and restores the output if one was interrupted between its renames. */
export async function recover(out: string): Promise<void> {
  const folder = dirname(out);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const pid = pidIn(name, prefixOf(out));
    if (pid === undefined || isAlive(pid)) continue;
    const path = join(folder, name);
    // This rename cannot replace an existing output, as an output is never empty.
    if (name.endsWith(formerSuffix) && !names.includes(basename(out))) await rename(path, out).catch(() => undefined);
    await rm(path, { recursive: true, force: true });
  }
}

/** The id of the process that created a temporary folder, from the folder's name. */
export function pidIn(name: string, prefix: string): number | undefined {
  const match = name.startsWith(prefix) ? /^(\d+)-\w+/u.exec(name.slice(prefix.length)) : null;
  return match ? Number(match[1]) : undefined;
}

/** Whether a process is running. No process has the id 0. */
export function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
