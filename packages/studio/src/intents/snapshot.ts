import type { Draft, Journal, SnapshotEvent } from './journal.js';

/** Saved steps of a draft that undo can still take back after a snapshot. */
export const keptSaves = 200;

/**
 * A journal as one event: what was undone, done again and saved before is no longer replayed. Of the steps that the files
 * have, the newest stay; no step that the files lack is left out.
 */
export function snapshotOf({ current, drafts, discarded }: Journal, kept = keptSaves): SnapshotEvent {
  const short = (all: ReadonlyMap<string, Draft>) =>
    [...all].map(([name, draft]) => [name, shortened(draft, kept)] as const);
  return { type: 'snapshot', current, drafts: short(drafts), discarded: short(discarded) };
}

/** The steps that are both done and saved from the start mean nothing but undo. */
function shortened({ done, undone, saved }: Draft, kept: number): Draft {
  let shared = 0;
  while (shared < saved.length && saved[shared]?.id === done[shared]?.id) shared += 1;
  const old = Math.max(0, shared - kept);
  return { done: done.slice(old), undone, saved: saved.slice(old) };
}
