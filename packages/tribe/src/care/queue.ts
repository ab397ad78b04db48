import { accepted, refused, type Instant, type Outcome } from '../outcome.js';

/** Something that waits for care: a question, a report, a story to read, a newcomer. */
export interface CareItem {
  readonly id: string;
  readonly kind: string;
  readonly member: string;
  readonly since: Instant;
  readonly steps: readonly CareStep[];
}

/** What a host did with an item. Notes are for hosts. */
export type CareStep =
  | { readonly kind: 'assign'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'hand off'; readonly by: string; readonly at: Instant; readonly to: string; readonly note: string }
  | { readonly kind: 'note'; readonly by: string; readonly at: Instant; readonly note: string }
  | { readonly kind: 'reply'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'close' | 'release'; readonly by: string; readonly at: Instant };

export type CareRefusal =
  | 'taken by another host'
  | 'not theirs'
  | 'closed'
  | 'before the last step'
  | 'nothing said'
  | 'nothing to undo';

export interface CareState {
  readonly assigned?: string;
  readonly closed: boolean;
  /** When a host last replied; without one, when the member wrote. */
  readonly lastHeard: Instant;
  readonly notes: readonly { readonly by: string; readonly at: Instant; readonly note: string }[];
}

/** What the steps of an item amount to. */
export function careStateOf({ since, steps }: CareItem): CareState {
  let assigned: string | undefined;
  let lastHeard = since;
  for (const step of steps) {
    if (step.kind === 'assign') assigned = step.by;
    if (step.kind === 'hand off') assigned = step.to;
    if (step.kind === 'release') assigned = undefined;
    if (step.kind === 'reply') lastHeard = step.at;
  }
  const notes = steps.flatMap((step) => ('note' in step ? [{ by: step.by, at: step.at, note: step.note }] : []));
  return { ...(assigned === undefined ? {} : { assigned }), closed: steps.at(-1)?.kind === 'close', lastHeard, notes };
}

/** The item after a step, or why it is refused. Two hosts do not work on the same item without a hand-off. */
export function takeCare(item: CareItem, step: CareStep): Outcome<CareItem, CareRefusal> {
  const { assigned, closed } = careStateOf(item);
  if (closed) return refused('closed');
  if (!(step.at >= (item.steps.at(-1)?.at ?? item.since))) return refused('before the last step');
  if ('note' in step && step.note.trim() === '') return refused('nothing said');
  if (step.kind === 'assign' && assigned !== undefined && assigned !== step.by) return refused('taken by another host');
  const needsOwner =
    step.kind === 'reply' || step.kind === 'close' || step.kind === 'hand off' || step.kind === 'release';
  if (needsOwner && assigned !== step.by) return refused('not theirs');
  return accepted({ ...item, steps: [...item.steps, step] });
}

/** Takes back the last step of a host, if nobody has acted since. A reply has been read: it stays. */
export function undoCare(item: CareItem, by: string): Outcome<CareItem, CareRefusal> {
  const last = item.steps.at(-1);
  if (last?.by !== by || last.kind === 'reply') return refused('nothing to undo');
  return accepted({ ...item, steps: item.steps.slice(0, -1) });
}

/** The order of the desk: open items, the longest unheard first, whatever their kind, loudness or assignment. */
export function careOrder(items: readonly CareItem[]): CareItem[] {
  return items
    .map((item) => ({ item, state: careStateOf(item) }))
    .filter(({ state }) => !state.closed)
    .toSorted(
      (a, b) =>
        a.state.lastHeard - b.state.lastHeard || a.item.since - b.item.since || (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}
