import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  formerEnd,
  isAlive,
  makeBeside,
  pidIn,
  prefixOf,
  recover,
  refuseForeign,
  swap,
  writeAll,
  type FolderFiles,
} from '../../disk/write-folder.js';
import { sound } from './stamp.js';

/** Between the process and the random part of its name: a folder that a later run may go on with. */
const mark = 'fleet';
/** Hides a staging folder from git for as long as it is one. */
const ignoreFile = '.gitignore';
const partial = '.part-';

/** A folder beside the output in which brands gather until all are there. */
export interface Staging {
  readonly folder: string;
  /** Files of a brand that need not be made again: from a run before that was ended, or from the last output. */
  kept(brand: string, inputs: string): Promise<FolderFiles | undefined>;
  /** Writes a brand whole or not at all. */
  add(brand: string, files: FolderFiles): Promise<void>;
  /** Puts the output in place; `files` are those over all brands. */
  finish(brands: readonly string[], files: FolderFiles): Promise<void>;
  /** Leaves what is there for the next run. */
  leave(): Promise<void>;
}

/**
 * Opens the staging folder of an output. What a run left that was ended is taken over, by a rename, so that of several
 * runs at once one alone has it; the others begin anew.
 *
 * @throws OutputError when the output holds something that is not ours
 */
export async function openStaging(out: string): Promise<Staging> {
  const folder = (await takeOver(out)) ?? (await makeFolder(out));
  await recover(out);
  await refuseForeign(out);
  return {
    folder,
    kept: async (brand, inputs) => {
      const here = await sound(join(folder, brand), inputs);
      if (here !== undefined) return here;
      const last = await sound(join(out, brand), inputs);
      if (last !== undefined) await linkBrand(folder, out, brand, Object.keys(last));
      return last;
    },
    add: (brand, files) => addBrand(folder, brand, (part) => writeAll(part, files)),
    finish: async (brands, files) => {
      const wanted = new Set([...brands, ...Object.keys(files)]);
      for (const name of await readdir(folder)) {
        if (!wanted.has(name)) await rm(join(folder, name), { recursive: true, force: true });
      }
      await writeAll(folder, files);
      swap(folder, out);
    },
    leave: () => leave(folder, out),
  };
}

async function takeOver(out: string): Promise<string | undefined> {
  const place = dirname(out);
  for (const name of await readdir(place).catch((): string[] => [])) {
    const pid = pidIn(name, prefixOf(out));
    const isOurs = name.startsWith(`${prefixOf(out)}${pid}-${mark}-`) && !name.endsWith(formerEnd);
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
  const folder = await makeBeside(out, `${mark}-`);
  await writeFile(join(folder, ignoreFile), '*\n');
  return folder;
}

async function addBrand(folder: string, brand: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = join(folder, `${partial}${brand}`);
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await write(part);
  await rm(join(folder, brand), { recursive: true, force: true });
  await rename(part, join(folder, brand));
}

/** The same bytes under a second name: a thousand brands are taken over without being written. */
async function linkBrand(folder: string, out: string, brand: string, paths: readonly string[]): Promise<void> {
  await addBrand(folder, brand, async (part) => {
    for (const path of new Set(paths.map((each) => dirname(join(part, each))))) await mkdir(path, { recursive: true });
    for (const path of paths) await takeOne(join(out, brand, path), join(part, path));
  });
}

/** Not every disk knows a second name for a file. */
async function takeOne(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

/** Under the process number 0, which is nobody's, the next run finds it, also one in this process. */
async function leave(folder: string, out: string): Promise<void> {
  await rename(folder, ownedBy(0, folder, out)).catch(() => undefined);
}

/** The name of a staging folder with another owner. */
function ownedBy(pid: number, folder: string, out: string): string {
  const rest = basename(folder).slice(`${prefixOf(out)}${pidIn(basename(folder), prefixOf(out))}-`.length);
  return join(dirname(folder), `${prefixOf(out)}${pid}-${rest}`);
}
