import type { SourceFiles } from '@wusum/diagnostics';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { placesOf, type BrandFiles } from '../edits/index.js';
import { hashOf, IntentError, isSameEntry, type Intent } from '../intents/index.js';

const limits = {
  /** Bytes of a file after unpacking. */
  file: 1_000_000,
  files: 100,
} as const;

/**
 * The files of a brand as an archive.
 *
 * @param files every file, with the changes of the draft
 */
export function zipBrand(files: SourceFiles, brands: BrandFiles, brand: string): Uint8Array {
  const paths = brands.get(brand) ?? [];
  return zipSync(Object.fromEntries(paths.map((path) => [nameOf(path), strToU8(files[path] ?? '')])));
}

/**
 * What an archive of a brand's files changes, as intents: each entry that differs. Files are matched by their names;
 * others, and files that the archive lacks, are left alone.
 *
 * @throws IntentError if the archive cannot be read, or has no file of a brand
 */
export function readBrandZip(
  bytes: Uint8Array,
  files: SourceFiles,
  brands: BrandFiles,
  brand: string,
): readonly Intent[] {
  const texts = unpack(bytes);
  const paths = (brands.get(brand) ?? []).filter((path) => texts.has(nameOf(path)));
  if (paths.length === 0) throw new IntentError('The archive has no file of a brand.');
  const fresh = Object.fromEntries(paths.map((path) => [path, texts.get(nameOf(path))!]));
  const before = placesOf(files, paths);
  const after = placesOf(fresh, paths);
  const changed = [...after.values()].flatMap(({ path, value }): Intent[] => {
    const old = before.get(path);
    if (!old) return [{ kind: 'add', brand, path, value }];
    return isSameEntry(old.value, value) ? [] : [{ kind: 'set', brand, path, base: hashOf(old.value), value }];
  });
  const removed = [...before.values()]
    .filter(({ path }) => !after.has(path))
    .map(({ path, value }): Intent => ({ kind: 'remove', brand, path, base: hashOf(value) }));
  return [...removed, ...changed];
}

/**
 * The files of a brand in an archive, to start a brand from: name without its folder → text.
 *
 * @throws IntentError if it cannot be read, or has no such file
 */
export function filesOfZip(bytes: Uint8Array): Readonly<Record<string, string>> {
  const texts = [...unpack(bytes)].filter(([name]) =>
    /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*\.(?:json|svg)$/iu.test(name),
  );
  if (texts.length === 0) throw new IntentError('The archive has no file of a brand.');
  return Object.fromEntries(texts);
}

/** Texts by file name. Sizes are checked before anything is unpacked. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let count = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    count += 1;
    if (count > limits.files) throw new IntentError('The archive has too many files.');
    return /\.(?:json|jsonc|json5|ya?ml|svg)$/iu.test(name) && originalSize <= limits.file;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, data]) => [nameOf(name), strFromU8(data)]));
  } catch (error) {
    throw error instanceof IntentError ? error : new IntentError('The archive cannot be read.');
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
