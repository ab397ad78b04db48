import type { SourceFiles } from '@wusum/diagnostics';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BrandFiles } from '../edits/index.js';
import type { Intent } from '../intents/index.js';
import { changesBetween } from './changes-between.js';
import { DropError } from './drop-error.js';

const limits = {
  /** Bytes of a file after unpacking. */
  file: 1_000_000,
  /** Bytes of all files after unpacking. */
  all: 20_000_000,
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
 * What an archive of a brand's files changes, as intents: each entry that differs. Files are matched by their path in the
 * token folder, or by their name if only one of the archive has it; others, and files that the archive lacks, are left
 * alone.
 *
 * @throws DropError if the archive cannot be read, or has no file of a brand
 */
export function readBrandZip(
  bytes: Uint8Array,
  files: SourceFiles,
  brands: BrandFiles,
  brand: string,
): readonly Intent[] {
  const texts = unpack(bytes);
  const fresh: Record<string, string> = {};
  for (const path of brands.get(brand) ?? []) {
    const text = textOf(path, texts);
    if (text !== undefined) fresh[path] = text;
  }
  const paths = Object.keys(fresh);
  if (paths.length === 0) throw new DropError('no-brand-file', 'The archive has no file of a brand.');
  return changesBetween(brand, files, fresh, paths);
}

/** @throws DropError if several files of the archive could be meant */
function textOf(path: string, texts: ReadonlyMap<string, string>): string | undefined {
  const exact = [...texts.keys()].filter((name) => name === path || name.endsWith(`/${path}`));
  const named = exact.length > 0 ? exact : [...texts.keys()].filter((name) => nameOf(name) === nameOf(path));
  if (named.length > 1) throw new DropError('ambiguous', `The archive has several files for ${path}.`, path);
  return named[0] === undefined ? undefined : texts.get(named[0]);
}

/**
 * The files of a brand in an archive, to start a brand from: name without its folder → text.
 *
 * @throws DropError if it cannot be read, or has no such file
 */
export function filesOfZip(bytes: Uint8Array): Readonly<Record<string, string>> {
  const texts = [...unpack(bytes)]
    .map(([path, text]) => [nameOf(path), text] as const)
    .filter(([name]) => /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*\.(?:json|svg)$/iu.test(name));
  if (texts.length === 0) throw new DropError('no-brand-file', 'The archive has no file of a brand.');
  const files = new Map(texts);
  if (files.size < texts.length) throw new DropError('ambiguous', 'The archive has several files of one name.');
  return Object.fromEntries(files);
}

/** Texts by path. Sizes are checked before anything is unpacked. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let count = 0;
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    count += 1;
    if (count > limits.files) throw new DropError('too-many-files', 'The archive has too many files.');
    if (!/\.(?:json|jsonc|json5|ya?ml|svg)$/iu.test(name) || originalSize > limits.file) return false;
    size += originalSize;
    if (size > limits.all) throw new DropError('too-large', 'The files of the archive are too large.');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, data]) => [name, strFromU8(data)]));
  } catch (error) {
    throw error instanceof DropError ? error : new DropError('no-archive', 'The archive cannot be read.');
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
