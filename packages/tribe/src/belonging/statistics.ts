/** From, to; 95 % of the time the interval contains the value. */
export type Interval = readonly [low: number, high: number];

const z = 1.959963984540054;

/** Wilson's interval of a share (Wilson 1927): right for small numbers and for shares near 0 and 1. */
export function wilson(successes: number, n: number): Interval {
  if (n === 0) return [0, 1];
  const share = successes / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const all = 1 + (z * z) / n;
  return [successes === 0 ? 0 : (centre - half) / all, successes === n ? 1 : (centre + half) / all];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often each value occurs, in rising order of the values. */
export interface Frequencies {
  readonly values: Float64Array;
  readonly counts: Uint32Array;
  readonly n: number;
  readonly sum: number;
}

export function frequenciesOf(numbers: Iterable<number>): Frequencies {
  const found = new Map<number, number>();
  for (const number of numbers) found.set(number, (found.get(number) ?? 0) + 1);
  const values = Float64Array.from(found.keys()).sort();
  return withCounts(
    values,
    Uint32Array.from(values, (value) => found.get(value)!),
  );
}

function withCounts(values: Float64Array, counts: Uint32Array): Frequencies {
  let n = 0;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    n += counts[index]!;
    sum += counts[index]! * values[index]!;
  }
  return { values, counts, n, sum };
}

/** The fewest people who together reach half of all contributions (CHAOSS, contributor absence factor). */
export function absenceFactor({ values, counts, sum }: Frequencies): number {
  let missing = sum / 2;
  let people = 0;
  for (let index = values.length - 1; index >= 0 && missing > 0; index -= 1) {
    const value = values[index]!;
    const needed = value > 0 ? Math.min(counts[index]!, Math.ceil(missing / value)) : 0;
    people += needed;
    missing -= needed * value;
  }
  return people;
}

/** Gini coefficient: Σ|xi − xj| / (2 n² mean). 0: all the same; near 1: one has everything. */
export function gini({ values, counts, n, sum }: Frequencies): number {
  if (sum === 0) return 0;
  let before = 0;
  let weighted = 0;
  for (let index = 0; index < values.length; index += 1) {
    const count = counts[index]!;
    // The ranks of this value are before + 1 … before + count.
    weighted += values[index]! * count * (2 * before + count - n);
    before += count;
  }
  return weighted / (n * sum);
}

/** Values of a statistic for samples of the same size drawn with replacement, one at a time (Efron 1979). */
export function* bootstrap(
  frequencies: Frequencies,
  statistics: readonly ((sample: Frequencies) => number)[],
  replicates: number,
  random: () => number,
): Generator<number[]> {
  const { values, counts, n } = frequencies;
  const places = new Uint32Array(n);
  let place = 0;
  for (const [index, count] of counts.entries()) {
    places.fill(index, place, place + count);
    place += count;
  }
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const sample = new Uint32Array(values.length);
    for (let draw = 0; draw < n; draw += 1) sample[places[Math.floor(random() * n)]!]! += 1;
    const drawn = withCounts(values, sample);
    yield statistics.map((statistic) => statistic(drawn));
  }
}

/** The middle 95 % of the values of a bootstrap. */
export function percentileInterval(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return [at(0.025), at(0.975)];
}
