import { brandAxis } from '../../axes.js';
import { dependsOn, makeGrid } from '../../emit/grid.js';
import type { Axis, Contexts, Permutation, TokenPath } from '../../types.js';
import type { Reader } from './run.js';
import type { Brand, Stage } from './source.js';
import type { PlatformToken } from './token.js';

/** Axes that change tokens together, and what they change: every token belongs to one set at the most. */
export interface AxisSet {
  readonly axes: readonly Axis[];
  readonly paths: ReadonlySet<TokenPath>;
}

/** How the tokens of one brand follow its axes. */
export interface AxisSplit {
  /** Tokens that no axis changes. */
  readonly fixed: ReadonlySet<TokenPath>;
  /** Axes that change nothing are in none. */
  readonly sets: readonly AxisSet[];
}

/** One combination of the contexts of a set, with all other axes where the brand starts. */
export interface AxisCase {
  readonly contexts: Contexts;
  readonly permutation: Permutation;
}

/** Above this many permutations of a brand only its modes are told apart: others would be more than anybody reads. */
export const mostPermutations = 4096;

/** The axes that are told apart, the brand aside. */
export function readAxes(stage: Stage): readonly Axis[] {
  const axes = stage.axes.filter(({ name }) => name !== brandAxis);
  const size = axes.reduce((product, { contexts }) => product * contexts.length, 1);
  return size <= mostPermutations ? axes : axes.filter(({ name }) => name === stage.modeAxis);
}

/** All combinations of contexts of some axes; the last axis turns fastest. */
export function combine(axes: readonly Axis[]): Contexts[] {
  return axes.reduce<Contexts[]>(
    (known, { name, contexts }) => known.flatMap((each) => contexts.map((context) => ({ ...each, [name]: context }))),
    [{}],
  );
}

/** The cases of a brand on some axes. */
export function casesOf(stage: Stage, brand: Brand, axes: readonly Axis[]): AxisCase[] {
  return combine(axes).flatMap((contexts) => {
    const permutation = stage.at({ ...brand.start, ...contexts });
    return permutation === undefined ? [] : [{ contexts, permutation }];
  });
}

/**
 * Finds which axes change which tokens of a brand, as a target writes them. Two axes that some token depends on
 * together are one set, so that the sets can be chosen independently.
 *
 * @param keep which tokens count; the others are in no part of the split
 */
export function splitByAxes<Value>(
  stage: Stage,
  brand: Brand,
  read: Reader<Value>,
  keep: (token: PlatformToken<Value>) => boolean = () => true,
): AxisSplit {
  const axes = readAxes(stage);
  const permutations = casesOf(stage, brand, axes).map(({ permutation }) => permutation);
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

/** A number for each distinct value. Values of one cell are one object. */
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
