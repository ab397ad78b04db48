import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { mapLimited } from '../../disk/limited.js';
import type { FolderFiles } from '../../disk/write-folder.js';
import { version } from '../../version.js';
import { digestFiles } from './fingerprint.js';

/** File in each brand's folder that records its inputs, so that a later run can skip an unchanged brand. */
export const stampName = 'wusum-build.json';

interface Stamp {
  readonly generator: 'wusum';
  readonly version: string;
  readonly platforms: readonly string[];
  readonly brands: readonly string[];
  /** SHA-256 of all inputs. */
  readonly inputs: string;
  /** SHA-256 of the other files in the folder. */
  readonly files: string;
}

/** Adds the stamp to the files of a brand. */
export function withStamp(
  files: FolderFiles,
  brand: string,
  platforms: readonly string[],
  inputs: string,
): FolderFiles {
  const stamp: Stamp = {
    generator: 'wusum',
    version,
    platforms,
    brands: [brand],
    inputs,
    files: digestFiles(files),
  };
  return { ...files, [stampName]: `${JSON.stringify(stamp, undefined, 2)}\n` };
}

/**
 * The files of a brand's folder, if they are complete, unchanged and built from these inputs. `undefined` for a folder
 * that was edited, or left incomplete by a power failure.
 */
export async function intactFiles(folder: string, inputs: string): Promise<FolderFiles | undefined> {
  try {
    const stamp = JSON.parse(await readFile(join(folder, stampName), 'utf8')) as Partial<Stamp>;
    if (stamp.inputs !== inputs) return undefined;
    const files = await readAll(folder);
    const { [stampName]: _, ...others } = files;
    return stamp.files === digestFiles(others) ? files : undefined;
  } catch {
    return undefined;
  }
}

async function readAll(folder: string): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const bytes = await mapLimited(paths, (path) => readFile(path));
  return Object.fromEntries(
    paths.map((path, index) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      bytes[index]!,
    ]),
  );
}
