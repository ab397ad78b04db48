import { randomFrom } from './seed.js';

/** Axes by name, each with its contexts. */
export type AxisContexts = Readonly<Record<string, readonly string[]>>;
/** One context for each axis. Names hold no line breaks. */
export type Row = Readonly<Record<string, string>>;

const key = (row: Row, a: string, b: string): string => `${a}\n${row[a]}\n${b}\n${row[b]}`;

const pairsOfNames = (names: readonly string[]): [a: string, b: string][] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));

/** Every pair of contexts of two axes, as a key. */
export function allPairs(axes: AxisContexts): Set<string> {
  const found = new Set<string>();
  for (const [a, b] of pairsOfNames(Object.keys(axes)))
    for (const first of axes[a]!) for (const second of axes[b]!) found.add(key({ [a]: first, [b]: second }, a, b));
  return found;
}

/** The pairs of contexts that a row contains, as keys. */
export const pairsOf = (row: Row): string[] => pairsOfNames(Object.keys(row)).map(([a, b]) => key(row, a, b));

/** Candidates for each row; more give fewer rows. */
const candidates = 20;

/**
 * Rows that contain every pair of contexts of two axes at least once, far fewer than all combinations: most faults need
 * one or two axes. Greedy: each row is the best of some random candidates, each built around a missing pair, axis by axis
 * (the method of AETG, Cohen et al. 1997).
 * @param seed the same seed gives the same rows
 */
export function pairwise(axes: AxisContexts, seed: number): Row[] {
  const random = randomFrom(seed);
  const names = Object.keys(axes);
  if (names.length < 2) return names.flatMap((name) => axes[name]!.map((context) => ({ [name]: context })));
  const missing = allPairs(axes);
  const rows: Row[] = [];
  while (missing.size > 0) {
    const made = Array.from({ length: candidates }, () => candidate(axes, names, missing, random));
    const best = made.reduce((a, b) => (gain(b, missing) > gain(a, missing) ? b : a));
    for (const pair of pairsOf(best)) missing.delete(pair);
    rows.push(best);
  }
  return rows;
}

const gain = (row: Row, missing: ReadonlySet<string>): number =>
  pairsOf(row).filter((pair) => missing.has(pair)).length;

function candidate(
  axes: AxisContexts,
  names: readonly string[],
  missing: ReadonlySet<string>,
  random: () => number,
): Row {
  const start = [...missing][Math.floor(random() * missing.size)]!;
  const [a, first, b, second] = start.split('\n') as [string, string, string, string];
  let row: Row = { [a]: first, [b]: second };
  for (const name of shuffled(names, random)) {
    if (name in row) continue;
    const options = shuffled(axes[name]!, random).map((context) => ({ ...row, [name]: context }));
    const known = names.filter((other) => other in row);
    const added = (option: Row): number =>
      known.filter((other) => missing.has(keyInOrder(option, names, name, other))).length;
    row = options.reduce((best, option) => (added(option) > added(best) ? option : best));
  }
  return ordered(row, names);
}

const keyInOrder = (row: Row, names: readonly string[], a: string, b: string): string =>
  names.indexOf(a) < names.indexOf(b) ? key(row, a, b) : key(row, b, a);

const ordered = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.flatMap((name) => (name in row ? [[name, row[name]!]] : [])));

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const rest = [...values];
  for (let index = rest.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [rest[index], rest[other]] = [rest[other]!, rest[index]!];
  }
  return rest;
}
