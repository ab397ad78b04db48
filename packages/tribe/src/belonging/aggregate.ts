import type { Instant } from '../outcome.js';
import { eventKinds, none, type EventTable } from './events.js';
import { monthReader } from './months.js';
import { NumberSet } from './number-set.js';

/** From the first instant up to the second, without it. */
export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/** What the measures need of a table of events. */
export interface Aggregate {
  /** Posts, replies and contributions of each member in the window. */
  readonly contributions: Uint32Array;
  /** 1 for members who did anything in the window, or were answered. */
  readonly involved: Uint8Array;
  /** Ordered pairs of members: from × members + to. */
  readonly pairs: NumberSet;
  readonly opened: Float64Array;
  readonly author: Uint32Array;
  /** First reply of another human, per thread; infinite without one. */
  readonly answered: Float64Array;
  /** Month of the first event of each member, in all the data; -1 for bots. */
  readonly joined: Int32Array;
  /** 1 for members who were active in the month after their first. */
  readonly returned: Uint8Array;
  readonly leftOut: number;
}

const slice = 20_000;
const [post, reply, reaction] = [
  eventKinds.indexOf('post'),
  eventKinds.indexOf('reply'),
  eventKinds.indexOf('reaction'),
];

/** Reads the table twice; yields after every slice, so that a browser can do something else. */
export function* aggregate(table: EventTable, window: Window): Generator<void, Aggregate> {
  const result = emptyAggregate(table);
  const bots = table.bots;
  const first = new Float64Array(table.members).fill(Infinity);
  let leftOut = 0;
  for (let row = 0; row < table.size; row += 1) {
    if (row % slice === 0) yield;
    const member = table.member[row]!;
    const at = table.at[row]!;
    const inside = at >= window.from && at < window.until;
    if (bots[member] === 1) {
      if (inside) leftOut += 1;
      continue;
    }
    if (at < first[member]!) first[member] = at;
    if (inside) readInside(table, row, result);
  }
  const month = monthReader();
  for (let member = 0; member < table.members; member += 1)
    if (first[member] !== Infinity) result.joined[member] = month(first[member]!);
  yield* readAgain(table, window, result);
  return { ...result, leftOut };
}

function emptyAggregate({ size, members, threads }: EventTable) {
  return {
    contributions: new Uint32Array(members),
    involved: new Uint8Array(members),
    pairs: new NumberSet(size),
    opened: new Float64Array(threads).fill(Infinity),
    author: new Uint32Array(threads).fill(none),
    answered: new Float64Array(threads).fill(Infinity),
    joined: new Int32Array(members).fill(-1),
    returned: new Uint8Array(members),
  };
}

type Building = ReturnType<typeof emptyAggregate>;

function readInside(table: EventTable, row: number, result: Building): void {
  const member = table.member[row]!;
  const kind = table.kind[row]!;
  result.involved[member] = 1;
  if (kind !== reaction) result.contributions[member]! += 1;
  const to = table.to[row]!;
  if ((kind === reply || kind === reaction) && to !== none && to !== member && table.bots[to] === 0) {
    result.pairs.add(member * table.members + to);
    result.involved[to] = 1;
  }
  const thread = table.thread[row]!;
  const at = table.at[row]!;
  if (kind === post && thread !== none && at < result.opened[thread]!) {
    result.opened[thread] = at;
    result.author[thread] = member;
  }
}

/** What can be known only when the first event of each member and thread is known. */
function* readAgain(table: EventTable, window: Window, result: Building): Generator<void, void> {
  const { author, opened, answered, joined, returned } = result;
  const month = monthReader();
  for (let row = 0; row < table.size; row += 1) {
    if (row % slice === 0) yield;
    const member = table.member[row]!;
    if (table.bots[member] === 1) continue;
    const at = table.at[row]!;
    if (month(at) === joined[member]! + 1) returned[member] = 1;
    const thread = table.thread[row]!;
    if (table.kind[row] !== reply || thread === none || at >= window.until) continue;
    if (author[thread] !== none && author[thread] !== member && at >= opened[thread]! && at < answered[thread]!)
      answered[thread] = at;
  }
}
