import { brandAxis } from '@wusum/dtcg/internal';
import type { Axis, Contexts, Permutation, TokenPath } from '@wusum/dtcg';
import type { Reader } from './token-reader.js';
import type { Brand, TargetContext } from './target-context.js';
import type { PlatformToken } from './token.js';
import { combine, dependsOn, makeGrid } from './theme-engine.js';

export { combine };

/** Axes that change tokens together, and the tokens that they change: each token is in one set at most. */
export interface AxisSet {
  readonly axes: readonly Axis[];
  readonly paths: ReadonlySet<TokenPath>;
}

/** Tokens of one brand by the axes that change them. */
export interface AxisSplit {
  /** Tokens that no axis changes. */
  readonly fixed: ReadonlySet<TokenPath>;
  /** Axes that change nothing are in no set. */
  readonly sets: readonly AxisSet[];
}

/** One combination of the contexts of a set; all other axes have the brand's default contexts. */
export interface AxisCase {
  readonly contexts: Contexts;
  readonly permutation: Permutation;
}

/** A brand with more permutations than this is split only by its modes; more files would be of no use. */
export const maxPermutations = 4096;

/** The axes to split by, without the brand axis. */
export function readAxes(target: TargetContext): readonly Axis[] {
  const axes = target.axes.filter(({ name }) => name !== brandAxis);
  const size = axes.reduce((product, { contexts }) => product * contexts.length, 1);
  return size <= maxPermutations ? axes : axes.filter(({ name }) => name === target.modeAxis);
}

/** The cases of a brand on some axes. */
export function casesOf(target: TargetContext, brand: Brand, axes: readonly Axis[]): AxisCase[] {
  return combine(axes).flatMap((contexts) => {
    const permutation = target.at({ ...brand.start, ...contexts });
    return permutation === undefined ? [] : [{ contexts, permutation }];
  });
}

/**
 * Finds the axes that change the tokens of a brand, as a platform prints them. Two axes that a token depends on together
 * are one set, so that the sets are independent.
 *
 * @param keep the tokens to include
 */
export function splitByAxes<Value>(
  target: TargetContext,
  brand: Brand,
  read: Reader<Value>,
  keep: (token: PlatformToken<Value>) => boolean = () => true,
): AxisSplit {
  const axes = readAxes(target);
  const permutations = casesOf(target, brand, axes).map(({ permutation }) => permutation);
  const tables = permutations.map((each) => new Map(read(each).map((token) => [token.path, token])));
  const grid = makeGrid(axes, permutations);
  const dependence = new Map<TokenPath, readonly string[]>();
  for (const token of tables.flatMap((table) => [...table.values()])) {
    if (dependence.has(token.path) || !keep(token)) continue;
    const ids = identify(grid.permutations.map((_, index) => tables[index]!.get(token.path)?.value));
    dependence.set(token.path, dependsOn(grid, ids));
  }
  return {
    fixed: new Set([...dependence].filter(([, on]) => on.length === 0).map(([path]) => path)),
    sets: joinAxes([...dependence.values()]).map((names) => ({
      axes: axes.filter(({ name }) => names.has(name)),
      paths: new Set([...dependence].filter(([, on]) => on.some((name) => names.has(name))).map(([path]) => path)),
    })),
  };
}

/** A number for each distinct value. Equal values are the same object. */
function identify(values: readonly unknown[]): number[] {
  const ids = new Map<unknown, number>();
  return values.map((value) => {
    const id = ids.get(value) ?? ids.size;
    ids.set(value, id);
    return id;
  });
}

function joinAxes(dependences: readonly (readonly string[])[]): Set<string>[] {
  let sets: Set<string>[] = [];
  for (const names of dependences.filter((on) => on.length > 0)) {
    const touched = sets.filter((set) => names.some((name) => set.has(name)));
    sets = [
      ...sets.filter((set) => !touched.includes(set)),
      new Set([...touched.flatMap((set) => [...set]), ...names]),
    ];
  }
  return sets;
}
