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
  const builder = new TableBuilder();
  builder.add(events);
  return builder.build(bots);
}

/** Builds a table from parts, as they arrive: a page that adds some thousand events at a time stays responsive. */
export class TableBuilder {
  #size = 0;
  #columns = columnsOf(1024);
  readonly #members = new Map<string, number>();
  readonly #threads = new Map<string, number>();

  /**
   * @throws RefusedKindError for followers, reach, impressions and unknown kinds
   * @throws RangeError for a time that is not a number
   */
  add(events: Iterable<CommunityEvent>): void {
    for (const event of events) {
      const kind = eventKinds.indexOf(event.kind);
      if (kind === -1) throw new RefusedKindError(String(event.kind));
      if (!Number.isFinite(event.at)) throw new RangeError(`Event ${this.#size} has no time.`);
      const row = this.#nextRow();
      this.#columns.at[row] = event.at;
      this.#columns.kind[row] = kind;
      this.#columns.member[row] = numberOf(this.#members, event.member);
      this.#columns.to[row] = event.to === undefined ? none : numberOf(this.#members, event.to);
      this.#columns.thread[row] = event.thread === undefined ? none : numberOf(this.#threads, event.thread);
    }
  }

  build(bots: Iterable<string> = []): EventTable {
    const programs = new Uint8Array(this.#members.size);
    for (const bot of bots) {
      const number = this.#members.get(bot);
      if (number !== undefined) programs[number] = 1;
    }
    const columns = copyOf(this.#columns, this.#size);
    return { size: this.#size, ...columns, members: this.#members.size, threads: this.#threads.size, bots: programs };
  }

  #nextRow(): number {
    if (this.#size === this.#columns.at.length) this.#columns = copyOf(this.#columns, this.#size * 2);
    this.#size += 1;
    return this.#size - 1;
  }
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(size: number) {
  const at = new Float64Array(size);
  const kind = new Uint8Array(size);
  return { at, kind, member: new Uint32Array(size), to: new Uint32Array(size), thread: new Uint32Array(size) };
}

/** The columns in a new length, shorter or longer. */
function copyOf(columns: Columns, size: number): Columns {
  const copy = columnsOf(size);
  for (const name of ['at', 'kind', 'member', 'to', 'thread'] as const)
    copy[name].set(columns[name].subarray(0, Math.min(size, columns[name].length)));
  return copy;
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
