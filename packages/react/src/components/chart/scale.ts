/** An axis with round numbers. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** From the smallest to the largest, at equal distances; the first is `min`, the last `max`. */
  readonly ticks: readonly number[];
  /** The place of a value, from 0 to 100: a percentage of the axis. */
  readonly at: (value: number) => number;
}

/** The smallest of 1, 2 and 5 times a power of ten that is not smaller than a number. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((each) => each * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * The axis around some values. Values that are not numbers are left out; without any, it goes from 0 to 1.
 *
 * @param withZero bars begin at zero, so their length is their value
 * @param steps the number of distances between ticks that is aimed at
 */
export function scaleOf(values: readonly number[], withZero: boolean, steps = 4): Scale {
  const known = values.filter(Number.isFinite);
  const all = withZero || known.length === 0 ? [0, ...known] : known;
  const [low, high] = apart(Math.min(...all), Math.max(...all));
  const step = roundStep((high - low) / steps);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  // Whole numbers of steps: a sum of decimals would not be round.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  const [min, max] = [ticks[0]!, ticks.at(-1)!];
  return { min, max, ticks, at: (value) => tidy(((value - min) / (max - min)) * 100) };
}

/** The ends of an axis. Around one value, or values that differ by less than numbers can hold, there is some space. */
function apart(low: number, high: number): readonly [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < 1e-300) return [0, 1];
  return high - low > size * 1e-9 ? [low, high] : [low - size / 2, high + size / 2];
}

/** Without the rest of binary fractions: 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A class of values, and how many are in it. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Counts values into classes with round limits. A value at a limit is in the class that begins there; the last has both. */
export function binsOf(values: readonly number[], count: number): Bin[] {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return [];
  const wanted = count > 0 ? count : Math.ceil(Math.log2(known.length)) + 1;
  const { ticks } = scaleOf(known, false, wanted);
  const step = ticks[1]! - ticks[0]!;
  const counts = ticks.slice(1).map(() => 0);
  for (const value of known) {
    const index = Math.floor((value - ticks[0]!) / step + 1e-9);
    counts[Math.min(Math.max(index, 0), counts.length - 1)]! += 1;
  }
  return counts.map((each, index) => ({ low: ticks[index]!, high: ticks[index + 1]!, count: each }));
}
