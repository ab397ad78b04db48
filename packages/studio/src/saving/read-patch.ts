import type { SourceFiles } from '@wusum/diagnostics';
import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import type { BrandFiles } from '../edits/index.js';
import type { Intent } from '../intents/index.js';
import { changesBetween } from './changes-between.js';
import { DropError } from './drop-error.js';

/** Whether a text looks like a patch: no draft starts so. */
export const isPatch = (text: string): boolean => /^(?:diff --git |Index: |--- )/mu.test(text.slice(0, 10_000));

/**
 * What a patch of brand files changes, as intents. Its files are found by their path in the token folder, or by a longer
 * path that ends with it, as `git diff` writes it.
 *
 * @throws DropError if it is no patch, is about other files, or does not apply to the files as they are
 */
export function readPatch(text: string, files: SourceFiles, brands: BrandFiles): readonly Intent[] {
  const owned = [...brands.values()].flat();
  const after: Record<string, string> = {};
  for (const part of parse(text)) {
    const file = fileOf(part, owned);
    const patched = applyPatch(after[file] ?? files[file] ?? '', part, { autoConvertLineEndings: true });
    if (patched === false) throw new DropError('patch-mismatch', `The patch does not apply to ${file}.`, file);
    after[file] = patched;
  }
  return [...brands].flatMap(([brand, paths]) => {
    const changed = paths.filter((path) => Object.hasOwn(after, path));
    return changed.length === 0 ? [] : changesBetween(brand, files, { ...files, ...after }, changed);
  });
}

function parse(text: string): readonly StructuredPatch[] {
  let parts: readonly StructuredPatch[] = [];
  try {
    parts = parsePatch(text).filter(({ hunks }) => hunks.length > 0);
  } catch {
    // The same as a patch without a change.
  }
  // The parser takes a hunk that is cut off for a shorter one.
  const isWhole = parts.every(({ hunks }) => hunks.every(hasAllLines));
  if (parts.length === 0 || !isWhole) throw new DropError('broken-patch', 'The patch cannot be read.');
  return parts;
}

function hasAllLines({ lines, oldLines, newLines }: StructuredPatch['hunks'][number]): boolean {
  const count = (sign: string): number => lines.filter((line) => line.startsWith(sign) || line.startsWith(' ')).length;
  return lines.length > 0 && count('-') === oldLines && count('+') === newLines;
}

function fileOf({ oldFileName, newFileName }: StructuredPatch, owned: readonly string[]): string {
  const name = newFileName ?? oldFileName ?? '';
  const path = name.replace(/^[ab]\//u, '');
  const found = owned.filter((file) => path === file || path.endsWith(`/${file}`));
  const longest = found.toSorted((one, other) => other.length - one.length)[0];
  if (longest === undefined || oldFileName === '/dev/null' || newFileName === '/dev/null')
    throw new DropError('foreign-file', `No brand has the file ${path}.`, path);
  return longest;
}
