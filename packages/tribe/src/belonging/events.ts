import type { Instant } from '../outcome.js';

/** What members do with each other. Nothing here counts an audience. */
export const eventKinds = ['post', 'reply', 'reaction', 'contribution'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Kinds that say how many look, not who belongs. They have no place here: types and run time refuse them. */
export const refusedKinds = ['followers', 'reach', 'impressions'] as const;
export type RefusedKind = (typeof refusedKinds)[number];

export interface CommunityEvent {
  readonly at: Instant;
  readonly kind: EventKind;
  readonly member: string;
  /** To whom, for replies and reactions. */
  readonly to?: string;
  /** The thread that a post opens or a reply belongs to. */
  readonly thread?: string;
}

/** Events as columns: a million of them are 21 MB, and a worker takes them without a copy. */
export interface EventTable {
  readonly size: number;
  readonly at: Float64Array;
  /** Index in {@link eventKinds}. */
  readonly kind: Uint8Array;
  readonly member: Uint32Array;
  /** {@link none} without one. */
  readonly to: Uint32Array;
  readonly thread: Uint32Array;
  readonly members: number;
  readonly threads: number;
  /** 1 for members that are programs; they are left out of every measure. */
  readonly bots: Uint8Array;
}

/** No member, no thread. */
export const none = 0xff_ff_ff_ff;

/** An event that measures an audience instead of belonging, or is of an unknown kind. */
export class RefusedKindError extends TypeError {
  override readonly name = 'RefusedKindError';
  constructor(readonly kind: string) {
    super(`"${kind}" is not a kind of event here. Expected ${eventKinds.join(', ')}.`);
  }
}

/**
 * The table of a stream of events, in any order. Names of members and threads become numbers, so that no result can
 * hold a name.
 *
 * @throws RefusedKindError for followers, reach, impressions and unknown kinds
 * @throws RangeError for a time that is not a number
 */
export function tableOf(events: Iterable<CommunityEvent>, bots: Iterable<string> = []): EventTable {
  const rows = [...events];
  const members = new Map<string, number>();
  const threads = new Map<string, number>();
  const columns = columnsOf(rows.length);
  for (const [row, event] of rows.entries()) {
    const kind = eventKinds.indexOf(event.kind);
    if (kind === -1) throw new RefusedKindError(String(event.kind));
    if (!Number.isFinite(event.at)) throw new RangeError(`Event ${row} has no time.`);
    columns.at[row] = event.at;
    columns.kind[row] = kind;
    columns.member[row] = numberOf(members, event.member);
    columns.to[row] = event.to === undefined ? none : numberOf(members, event.to);
    columns.thread[row] = event.thread === undefined ? none : numberOf(threads, event.thread);
  }
  const programs = new Uint8Array(members.size);
  for (const bot of bots) if (members.has(bot)) programs[members.get(bot)!] = 1;
  return { size: rows.length, ...columns, members: members.size, threads: threads.size, bots: programs };
}

function columnsOf(size: number) {
  const at = new Float64Array(size);
  const kind = new Uint8Array(size);
  return { at, kind, member: new Uint32Array(size), to: new Uint32Array(size), thread: new Uint32Array(size) };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
