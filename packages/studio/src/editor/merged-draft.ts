import { mergeIntents, type Entries, type Intent, type Merged } from '../intents/index.js';

/** A draft on top of the files as they are now. */
export interface MergedDraft extends Merged {
  /** Whether there is a draft, and the files have all of it. */
  readonly isInFiles: boolean;
}

/** Without files and without a draft. */
export const nothingMerged: MergedDraft = {
  intents: [],
  already: [],
  conflicts: [],
  entries: new Map(),
  isInFiles: false,
};

export function mergeDraft(saved: Entries, pending: readonly Intent[]): MergedDraft {
  const merged = mergeIntents(saved, pending);
  return { ...merged, isInFiles: pending.length > 0 && merged.already.length === pending.length };
}

/** How many entries a draft changes. */
export const changeCount = ({ intents, conflicts }: MergedDraft): number => intents.length + conflicts.length;
