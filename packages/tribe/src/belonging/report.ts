import { aggregate, type Aggregate, type Window } from './aggregate.js';
import { none, type EventTable } from './events.js';
import { contributionClasses, type ContributionClasses } from './contribution-classes.js';
import { measure, type FirstReply, type Measure } from './measure.js';
import { monthOf, startOfMonth } from './months.js';
import { reciprocityOf, type Reciprocity } from './reciprocity.js';
import { absenceFactor, bootstrap, frequenciesOf, gini, percentileInterval, seeded, wilson } from './statistics.js';
import { medianInterval, medianOf, shareWithin, survivalSteps } from './survival.js';

const day = 86_400_000;
const replicates = 200;

export interface BelongingReport {
  readonly window: Window;
  /** How many people contributed how often. */
  readonly contributions: ContributionClasses;
  readonly absenceFactor: Measure<number, 'absence factor'>;
  readonly gini: Measure<number, 'gini'>;
  readonly reciprocity: Measure<Reciprocity, 'reciprocity'>;
  readonly firstReply: Measure<FirstReply, 'first reply'>;
  /** One for each month whose next month is in the window too: `2026-03`. */
  readonly retention: readonly { readonly month: string; readonly measure: Measure<number, 'retention'> }[];
}

/** All measures of a window, at once. A million events take about a second: in a browser use {@link reportInSlices}. */
export function reportOf(table: EventTable, window: Window, seed = 1): BelongingReport {
  const steps = reportSteps(table, window, seed);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same report, in slices of a few milliseconds.
 *
 * @throws the reason of the signal, once it is aborted
 */
export async function reportInSlices(
  table: EventTable,
  window: Window,
  options: SliceOptions = {},
): Promise<BelongingReport> {
  const { seed = 1, sliceMs = 8, pause = letOthersRun, onProgress, signal } = options;
  const steps = reportSteps(table, window, seed);
  const most = mostSteps(table);
  let started = performance.now();
  for (let step = 0; ; step += 1) {
    const { done, value } = steps.next();
    if (done) {
      onProgress?.(1);
      return value;
    }
    if (performance.now() - started < sliceMs) continue;
    onProgress?.(step / most);
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  }
}

export interface SliceOptions {
  /** Of the random numbers of the intervals. */
  readonly seed?: number;
  /** How long a slice is, in milliseconds. */
  readonly sliceMs?: number;
  /** Called between slices; by default it lets other tasks run. */
  readonly pause?: () => Promise<void>;
  /** How much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the work between two slices. */
  readonly signal?: AbortSignal;
}

const letOthersRun = () => new Promise<void>((resolve) => setTimeout(resolve));

/** At least as many as there are steps, so that progress never goes back. */
const mostSteps = ({ size, threads }: EventTable): number =>
  replicates + 10 + (2 * size) / 20_000 + size / 10_000 + (2 * threads) / 20_000;

function* reportSteps(table: EventTable, window: Window, seed: number): Generator<void, BelongingReport> {
  const facts = yield* aggregate(table, window);
  const { absence, inequality, contributions } = yield* concentration(facts, window, seed);
  yield;
  const reciprocity = yield* reciprocityMeasure(facts, table, window);
  yield;
  const firstReply = yield* firstReplyMeasure(facts, window);
  yield;
  return {
    window,
    contributions,
    absenceFactor: absence,
    gini: inequality,
    reciprocity,
    firstReply,
    retention: retentionMeasures(facts, window),
  };
}

function* concentration(facts: Aggregate, window: Window, seed: number) {
  const frequencies = frequenciesOf(facts.contributions.filter((count) => count > 0));
  const samples: number[][] = [];
  if (frequencies.n > 0)
    for (const sample of bootstrap(frequencies, [absenceFactor, gini], replicates, seeded(seed))) {
      samples.push(sample);
      yield;
    }
  const common = { people: frequencies.n, n: frequencies.n, leftOut: { bots: facts.leftOut, unfinished: 0 } };
  const interval = (index: number) => percentileInterval(samples.map((sample) => sample[index]!));
  return {
    contributions: contributionClasses(frequencies),
    absence: measure('absence factor', window, { ...common, value: absenceFactor(frequencies), interval: interval(0) }),
    inequality: measure('gini', window, { ...common, value: gini(frequencies), interval: interval(1) }),
  };
}

function* reciprocityMeasure(facts: Aggregate, table: EventTable, window: Window) {
  const people = facts.involved.reduce((sum, involved) => sum + involved, 0);
  const value = yield* reciprocityOf(facts.pairs, table.members, people);
  // A pair of members is one observation: its two directions are not independent.
  const [low, high] = wilson(value.mutual, value.connected);
  const directed = (share: number) => (2 * share) / (1 + share);
  return measure('reciprocity', window, {
    people,
    n: value.connected,
    value,
    interval: [directed(low), directed(high)],
    leftOut: { bots: facts.leftOut, unfinished: 0 },
  });
}

function* firstReplyMeasure({ author, opened, answered, leftOut }: Aggregate, window: Window) {
  const happened = new Float64Array(author.length);
  const censored = new Float64Array(author.length);
  const authors = new Set<number>();
  let [done, waiting] = [0, 0];
  for (const [thread, member] of author.entries()) {
    if (thread % 20_000 === 0) yield;
    if (member === none) continue;
    authors.add(member);
    const reply = answered[thread]!;
    if (reply === Infinity) censored[waiting++] = window.until - opened[thread]!;
    else happened[done++] = reply - opened[thread]!;
  }
  const survival = yield* survivalSteps({ happened: happened.slice(0, done), censored: censored.slice(0, waiting) });
  const median = medianOf(survival);
  return measure('first reply', window, {
    people: authors.size,
    n: done + waiting,
    value: { ...(median !== undefined && { median }), withinDay: shareWithin(survival, day) },
    interval: medianInterval(survival),
    leftOut: { bots: leftOut, unfinished: waiting },
  });
}

function retentionMeasures(facts: Aggregate, window: Window): BelongingReport['retention'] {
  const first = monthOf(window.from - 1) + 1;
  const last = monthOf(window.until) - 2;
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const newcomers = new Map(months.map((month) => [month, { people: 0, returned: 0 }]));
  let unfinished = 0;
  for (const [member, month] of facts.joined.entries()) {
    const cohort = newcomers.get(month);
    if (cohort) {
      cohort.people += 1;
      cohort.returned += facts.returned[member]!;
    } else if (month > last && startOfMonth(month) < window.until) unfinished += 1;
  }
  return [...newcomers].map(([month, { people, returned }]) => ({
    month: new Date(startOfMonth(month)).toISOString().slice(0, 7),
    measure: measure('retention', window, {
      people,
      n: people,
      value: returned / people,
      interval: wilson(returned, people),
      leftOut: { bots: facts.leftOut, unfinished },
    }),
  }));
}
