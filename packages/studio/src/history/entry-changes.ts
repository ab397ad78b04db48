import type { SourceFiles } from '@wusum/diagnostics';
import { placesOf } from '../edits/index.js';
import { isSameEntry } from '../intents/index.js';
import type { EntryChange } from './types.js';

/** The entries that differ between two states of a brand's files. Formatting and the order of entries do not count. */
export function entryChanges(before: SourceFiles, after: SourceFiles, paths: readonly string[]): EntryChange[] {
  const [old, fresh] = [before, after].map((files) =>
    placesOf(
      files,
      paths.filter((path) => Object.hasOwn(files, path)),
    ),
  ) as [ReturnType<typeof placesOf>, ReturnType<typeof placesOf>];
  const changed = [...fresh.values()].flatMap(({ path, value }): EntryChange[] => {
    const known = old.get(path);
    if (!known) return [{ path, after: value }];
    return isSameEntry(known.value, value) ? [] : [{ path, before: known.value, after: value }];
  });
  const removed = [...old.values()].filter(({ path }) => !fresh.has(path));
  return [...changed, ...removed.map(({ path, value }) => ({ path, before: value }))];
}
