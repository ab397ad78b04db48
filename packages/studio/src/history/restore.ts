import { hashOf, isSameEntry, type BrandEntries, type Intent } from '../intents/index.js';
import type { EntryChange } from './types.js';

/** The intents that give entries the values from before a commit. What has them already needs none. */
export function restoreIntents(
  brand: string,
  entries: BrandEntries | undefined,
  changes: readonly EntryChange[],
): readonly Intent[] {
  return changes.flatMap(({ path, before }): Intent[] => {
    const now = entries?.get(path);
    if (now === undefined) return before === undefined ? [] : [{ kind: 'add', brand, path, value: before }];
    const base = hashOf(now);
    if (before === undefined) return [{ kind: 'remove', brand, path, base }];
    return isSameEntry(now, before) ? [] : [{ kind: 'set', brand, path, base, value: before }];
  });
}
