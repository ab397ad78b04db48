import { applyIntent, type Refusal } from './apply-intents.js';
import { hashOf, isSameEntry } from './hash.js';
import type { Entries, Intent, JsonValue } from './types.js';

/** An entry that both the author and somebody else changed. */
export interface Conflict {
  readonly intent: Intent;
  readonly reason: Refusal;
  /** The entry as it is now; `undefined` if there is none. */
  readonly theirs?: JsonValue;
  /** Hash of the entry as it is now. */
  readonly theirHash?: string;
}

/** Intents that were compared with the current entries. */
export interface Merged {
  /** Intents that apply to the entries as they are, in their order. */
  readonly intents: readonly Intent[];
  /** Intents whose result is there already. */
  readonly already: readonly Intent[];
  /** Intents about which somebody has to decide. */
  readonly conflicts: readonly Conflict[];
  /** The entries after the intents. */
  readonly entries: Entries;
}

/**
 * Merges intents three-way with entries that have changed since: base (by hash), the author's value, the current value.
 * Only an entry that both sides changed, to different values, is a conflict.
 */
export function mergeIntents(current: Entries, intents: readonly Intent[]): Merged {
  let entries = current;
  const kept: Intent[] = [];
  const already: Intent[] = [];
  const conflicts: Conflict[] = [];
  for (const intent of intents) {
    const applied = applyIntent(entries, intent);
    if (applied.ok) {
      entries = applied.entries;
      kept.push(intent);
    } else if (isDone(entries, intent)) already.push(intent);
    else conflicts.push(conflictOf(entries, intent, applied.refusal));
  }
  return { intents: kept, already, conflicts, entries };
}

/** How the author settles a conflict: `mine` replaces the entry as it is now, `theirs` drops the intent. */
export type Choice = 'mine' | 'theirs';

/** The intents that result from a choice: at most one. */
export function settle({ intent, theirs, theirHash }: Conflict, choice: Choice): readonly Intent[] {
  if (choice === 'theirs') return [];
  const { brand, path } = intent;
  if (intent.kind === 'set' || intent.kind === 'add') {
    const { value } = intent;
    return [
      theirHash === undefined
        ? { kind: 'add', brand, path, value }
        : { kind: 'set', brand, path, base: theirHash, value },
    ];
  }
  return theirs === undefined || theirHash === undefined ? [] : [{ ...intent, base: theirHash }];
}

function isDone(entries: Entries, intent: Intent): boolean {
  const brand = entries.get(intent.brand);
  const now = brand?.get(intent.path);
  switch (intent.kind) {
    case 'set':
    case 'add':
      return now !== undefined && isSameEntry(now, intent.value);
    case 'remove':
      return brand !== undefined && now === undefined;
    case 'rename': {
      const there = brand?.get(intent.to);
      return now === undefined && there !== undefined && hashOf(there) === intent.base;
    }
  }
}

function conflictOf(entries: Entries, intent: Intent, reason: Refusal): Conflict {
  const theirs = entries.get(intent.brand)?.get(intent.path);
  return { intent, reason, ...(theirs !== undefined && { theirs, theirHash: hashOf(theirs) }) };
}
