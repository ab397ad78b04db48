import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '@wusum/diagnostics';
import { followLink } from '../../disk/follow-link.js';
import { guardWrite } from '../../disk/write-guard.js';
import {
  formerSuffix,
  isAlive,
  makeTemporary,
  pidIn,
  prefixOf,
  recover,
  refuseForeign,
  swap,
  writeAll,
  type FinishFolder,
  type FolderFiles,
} from '../../disk/write-folder.js';
import { intactFiles } from './stamp.js';

/** Part of the folder name, between process id and random part, that marks a folder which a later run may resume. */
const mark = 'fleet';
/** Hides the staging folder from git. */
const ignoreFile = '.gitignore';
const partial = '.part-';

/** A folder next to the output that collects finished brands until all are there. */
export interface Staging {
  readonly folder: string;
  /** Files of a brand that need no rebuild: from an interrupted run, or from the previous output. */
  cached(brand: string, inputs: string): Promise<FolderFiles | undefined>;
  /** Writes a brand atomically. Returns the problems of `finish`; with an error among them, the brand is not added. */
  add(brand: string, files: FolderFiles, finish?: FinishFolder): Promise<readonly Diagnostic[]>;
  /** Replaces the output; `files` are those about all brands. */
  finish(brands: readonly string[], files: FolderFiles): Promise<void>;
  /** Leaves unfinished work for the next run. */
  release(): Promise<void>;
}

/**
 * Opens the staging folder of an output. The folder of an interrupted run is taken over by a rename, so that only one of
 * several concurrent runs gets it; the others start from scratch.
 *
 * @throws OutputError if the output contains files that this command did not write
 */
export async function openStaging(given: string): Promise<Staging> {
  const out = await followLink(given);
  const folder = (await takeOver(out)) ?? (await guardWrite(given, () => makeFolder(out)));
  await recover(out);
  await refuseForeign(out);
  return {
    folder,
    cached: async (brand, inputs) => {
      const here = await intactFiles(join(folder, brand), inputs);
      if (here !== undefined) return here;
      const last = await intactFiles(join(out, brand), inputs);
      if (last !== undefined) await linkBrand(folder, out, brand, Object.keys(last));
      return last;
    },
    add: (brand, files, finish) =>
      addBrand(folder, brand, async (part) => {
        await guardWrite(given, () => writeAll(part, files));
        return (await finish?.(part)) ?? [];
      }),
    finish: async (brands, files) => {
      const wanted = new Set([...brands, ...Object.keys(files)]);
      for (const name of await readdir(folder)) {
        if (!wanted.has(name)) await rm(join(folder, name), { recursive: true, force: true });
      }
      await guardWrite(given, async () => {
        await writeAll(folder, files);
        swap(folder, out);
      });
    },
    release: () => release(folder, out),
  };
}

async function takeOver(out: string): Promise<string | undefined> {
  const place = dirname(out);
  for (const name of await readdir(place).catch((): string[] => [])) {
    const pid = pidIn(name, prefixOf(out));
    const isOurs = name.startsWith(`${prefixOf(out)}${pid}-${mark}-`) && !name.endsWith(formerSuffix);
    if (pid === undefined || !isOurs || isAlive(pid)) continue;
    const folder = ownedBy(process.pid, join(place, name), out);
    const isTaken = await rename(join(place, name), folder).then(
      () => true,
      () => false,
    );
    if (isTaken) return folder;
  }
  return undefined;
}

async function makeFolder(out: string): Promise<string> {
  const folder = await makeTemporary(out, `${mark}-`);
  await writeFile(join(folder, ignoreFile), '*\n');
  return folder;
}

async function addBrand(folder: string, brand: string, write: FinishFolder): Promise<readonly Diagnostic[]> {
  const part = join(folder, `${partial}${brand}`);
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  const problems = await write(part);
  if (problems.some(({ severity }) => severity === 'error')) {
    await rm(part, { recursive: true, force: true });
    return problems;
  }
  await rm(join(folder, brand), { recursive: true, force: true });
  await rename(part, join(folder, brand));
  return problems;
}

/** Hard links instead of copies: a thousand brands are reused without writing their bytes. */
async function linkBrand(folder: string, out: string, brand: string, paths: readonly string[]): Promise<void> {
  await addBrand(folder, brand, async (part) => {
    for (const path of new Set(paths.map((each) => dirname(join(part, each))))) await mkdir(path, { recursive: true });
    for (const path of paths) await linkOrCopy(join(out, brand, path), join(part, path));
    return [];
  });
}

/** Copies the file if the file system has no hard links. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

/** Renames the folder to process id 0, which no process has, so that the next run finds it, also in this process. */
async function release(folder: string, out: string): Promise<void> {
  await rename(folder, ownedBy(0, folder, out)).catch(() => undefined);
}

/** The name of a staging folder with another process id. */
function ownedBy(pid: number, folder: string, out: string): string {
  const rest = basename(folder).slice(`${prefixOf(out)}${pidIn(basename(folder), prefixOf(out))}-`.length);
  return join(dirname(folder), `${prefixOf(out)}${pid}-${rest}`);
}
