import type { Interval } from './statistics.js';

/** How long something took, where some of it had not happened yet when the window ended. */
export interface Durations {
  readonly happened: Float64Array;
  /** How long those that have not happened were watched. */
  readonly censored: Float64Array;
}

export interface Survival {
  /** Times at which something happened, rising. */
  readonly times: Float64Array;
  /** Share that had not happened after each time (Kaplan and Meier 1958). */
  readonly waiting: Float64Array;
  /** Variance of the logarithm of `waiting` (Greenwood 1926). */
  readonly variance: Float64Array;
}

/** The share that is still waiting, over time. Unfinished waits count as long as they were watched. */
export function survivalOf(durations: Durations): Survival {
  const steps = survivalSteps(durations);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, yielding in between. */
export function* survivalSteps({ happened, censored }: Durations): Generator<void, Survival> {
  const done = happened.toSorted();
  yield;
  const watched = censored.toSorted();
  const curve = [0, 1, 2].map(() => new Float64Array(done.length)) as [Float64Array, Float64Array, Float64Array];
  const [times, waiting, variance] = curve;
  let [share, sum, left, size] = [1, 0, 0, 0];
  for (let index = 0; index < done.length; size += 1) {
    if (size % 20_000 === 0) yield;
    const time = done[index]!;
    let next = index;
    while (next < done.length && done[next] === time) next += 1;
    // Waits that end unfinished at the same time were still at risk.
    while (left < watched.length && watched[left]! < time) left += 1;
    const atRisk = done.length - index + (watched.length - left);
    const count = next - index;
    share *= 1 - count / atRisk;
    sum += count / (atRisk * (atRisk - count));
    [times[size], waiting[size], variance[size]] = [time, share, sum];
    index = next;
  }
  return { times: times.slice(0, size), waiting: waiting.slice(0, size), variance: variance.slice(0, size) };
}

/** The time after which half are no longer waiting; none if more than half still were at the end. */
export function medianOf({ times, waiting }: Survival): number | undefined {
  return firstBelow(times, waiting);
}

/** 95 % interval of the median (Brookmeyer and Crowley 1982, on the logarithm). Its end is infinite if it was not reached. */
export function medianInterval({ times, waiting, variance }: Survival): Interval {
  const bound = (sign: number) =>
    waiting.map((share, index) =>
      Math.min(1, share * Math.exp(sign * 1.959963984540054 * Math.sqrt(variance[index]!))),
    );
  return [firstBelow(times, bound(-1)) ?? Infinity, firstBelow(times, bound(1)) ?? Infinity];
}

/** Share that was no longer waiting at a time. */
export function shareWithin({ times, waiting }: Survival, time: number): number {
  let share = 1;
  for (let index = 0; index < times.length && times[index]! <= time; index += 1) share = waiting[index]!;
  return 1 - share;
}

function firstBelow(times: Float64Array, curve: Float64Array): number | undefined {
  // Shares are products: a half can be a few units in the last place too large.
  const index = curve.findIndex((share) => share <= 0.5 + 1e-12 || Number.isNaN(share));
  return index === -1 ? undefined : times[index];
}
