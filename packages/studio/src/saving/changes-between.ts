import type { SourceFiles } from '@wusum/diagnostics';
import { placesOf } from '../edits/index.js';
import { hashOf, isSameEntry, type Intent } from '../intents/index.js';

/** The intents that turn the entries of a brand's files into those of other texts of the same files. */
export function changesBetween(
  brand: string,
  before: SourceFiles,
  after: SourceFiles,
  paths: readonly string[],
): readonly Intent[] {
  const [old, fresh] = [placesOf(before, paths), placesOf(after, paths)];
  const changed = [...fresh.values()].flatMap(({ path, value }): Intent[] => {
    const known = old.get(path);
    if (!known) return [{ kind: 'add', brand, path, value }];
    return isSameEntry(known.value, value) ? [] : [{ kind: 'set', brand, path, base: hashOf(known.value), value }];
  });
  const removed = [...old.values()]
    .filter(({ path }) => !fresh.has(path))
    .map(({ path, value }): Intent => ({ kind: 'remove', brand, path, base: hashOf(value) }));
  return [...removed, ...changed];
}
