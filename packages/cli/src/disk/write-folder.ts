import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Relative path with forward slashes → content. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

/** A folder that holds one of these is ours and may be replaced. */
export const markers: readonly string[] = ['data/manifest.json', 'wusum-build.json', 'contract.json'];

/** Something about a folder that the person at the keyboard can mend. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Writes a folder whole or not at all: into a folder beside, which then takes the old one's place. A process that is
 * ended on the way leaves the last output as it was; what it left beside is cleared by the next one. Of several that
 * write the same folder at once, the last one's output stands, whole.
 *
 * @param later more files, each made when its turn to be written comes, so that many large ones are never there at once
 * @throws OutputError when `out` holds something that is not ours, or cannot be written
 */
export async function writeFolder(
  out: string,
  files: FolderFiles,
  later: Iterable<readonly [path: string, content: string | Uint8Array]> = [],
): Promise<void> {
  await recover(out);
  await refuseForeign(out);
  const fresh = await makeBeside(out);
  try {
    await writeAll(fresh, files);
    for (const [path, content] of later) await writeAll(fresh, { [path]: content });
    swap(fresh, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** How the names begin of folders in which an output is made; then stands the number of the process. */
export const prefixOf = (out: string): string => `.${basename(out)}-`;

/**
 * Makes a folder beside an output, which is to become it. Not by `mkdtemp`: such a folder opens for its owner alone, and
 * a server often runs as somebody else.
 *
 * @param mark stands in its name
 */
export async function makeBeside(out: string, mark = ''): Promise<string> {
  await mkdir(dirname(out), { recursive: true });
  const folder = join(dirname(out), `${prefixOf(out)}${process.pid}-${mark}${randomUUID().slice(0, 8)}`);
  await mkdir(folder);
  return folder;
}

/** How the name of an output ends that is being replaced. */
export const formerEnd = '-former';

/** @throws OutputError when a folder holds files that no build made */
export async function refuseForeign(out: string): Promise<void> {
  // While another build swaps its output in, the folder is gone for a moment between two looks at it.
  for (let attempt = 0; attempt < 5; attempt++) {
    const names = await namesIn(out);
    if (names.length === 0 || (await holdsMarker(out, names))) return;
  }
  throw new OutputError(
    `${out} holds files that were not built from tokens; nothing was written. Choose another folder or empty it.`,
  );
}

async function namesIn(out: string): Promise<string[]> {
  return readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new OutputError(`${out} cannot be written to (${error.code}).`);
  });
}

async function holdsMarker(out: string, names: readonly string[]): Promise<boolean> {
  for (const marker of markers) {
    const folder = dirname(marker);
    const siblings = folder === '.' ? names : await readdir(join(out, folder)).catch((): string[] => []);
    if (siblings.includes(basename(marker))) return true;
  }
  return false;
}

/** Writes files below a folder. */
export async function writeAll(folder: string, files: FolderFiles): Promise<void> {
  const paths = Object.keys(files);
  const folders = new Set(paths.map((path) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  await Promise.all(paths.map((path) => writeFile(join(folder, path), files[path]!)));
}

/** Two renames in a row, without giving anything else of this process a turn between them. */
export function swap(fresh: string, out: string): void {
  // Another build may put its own output there between our two renames: then that one is moved away in turn.
  for (let attempt = 0; attempt < 1000; attempt++) {
    const former = `${fresh}${attempt === 0 ? '' : `-${attempt}`}${formerEnd}`;
    const hadFormer = isMoved(out, former);
    const failure = attemptRename(fresh, out);
    if (failure === undefined) {
      if (hadFormer) rmSync(former, { recursive: true, force: true });
      return;
    }
    if (hadFormer && attemptRename(former, out) !== undefined) rmSync(former, { recursive: true, force: true });
    if (!isTaken(failure)) throw failure;
  }
  throw new OutputError(`${out} is being replaced by other builds all the time; nothing was written.`);
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

/** Clears what builds that were ended left beside, and brings back the output if one was ended between its renames. */
export async function recover(out: string): Promise<void> {
  const folder = dirname(out);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const pid = pidIn(name, prefixOf(out));
    if (pid === undefined || isAlive(pid)) continue;
    const path = join(folder, name);
    // An output that is there is not replaced by this rename: it is never empty.
    if (name.endsWith(formerEnd) && !names.includes(basename(out))) await rename(path, out).catch(() => undefined);
    await rm(path, { recursive: true, force: true });
  }
}

/** The number of the process that made a folder, from the folder's name. */
export function pidIn(name: string, prefix: string): number | undefined {
  const match = name.startsWith(prefix) ? /^(\d+)-\w+/u.exec(name.slice(prefix.length)) : null;
  return match ? Number(match[1]) : undefined;
}

/** Whether a process is there. The number 0 is nobody's. */
export function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
