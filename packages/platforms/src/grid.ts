import type { Axis, Contexts, Permutation } from '@wusum/dtcg';

/**
 * The permutations as a grid: the index of a permutation is a mixed-radix number whose digits are the contexts'
 * places in their axes, so a neighbour along one axis is one addition away.
 */
export interface Grid {
  readonly axes: readonly Axis[];
  readonly size: number;
  /** Permutation at each index. */
  readonly permutations: readonly Permutation[];
  readonly stride: (axis: string) => number;
  readonly axis: (name: string) => Axis | undefined;
  readonly index: (contexts: Contexts) => number;
  readonly contexts: (index: number) => Contexts;
}

/** @throws RangeError when a combination of contexts is missing or appears twice. */
export function makeGrid(axes: readonly Axis[], permutations: readonly Permutation[]): Grid {
  const strides = new Map<string, number>();
  let size = 1;
  for (const axis of axes.toReversed()) {
    strides.set(axis.name, size);
    size *= axis.contexts.length;
  }
  const index = (contexts: Contexts): number => {
    let sum = 0;
    for (const axis of axes) sum += digit(axis, contexts) * strides.get(axis.name)!;
    return sum;
  };
  const ordered: Permutation[] = [];
  for (const permutation of permutations) ordered[index(permutation.contexts)] = permutation;
  if (permutations.length !== size || Object.keys(ordered).length !== size) {
    throw new RangeError(`Expected each of ${size} combinations of contexts once, got ${permutations.length}.`);
  }
  return {
    axes,
    size,
    permutations: ordered,
    index,
    stride: (name) => strides.get(name) ?? 0,
    axis: (name) => axes.find((axis) => axis.name === name),
    contexts: (at) => ordered[at]!.contexts,
  };
}

function digit(axis: Axis, contexts: Contexts): number {
  const place = axis.contexts.indexOf(contexts[axis.name] ?? '');
  if (place < 0) throw new RangeError(`Axis "${axis.name}" has no context "${contexts[axis.name] ?? ''}".`);
  return place;
}

/** All combinations of contexts of some axes; the last axis varies fastest. */
export function combine(axes: readonly Axis[]): Contexts[] {
  return axes.reduce<Contexts[]>(
    (known, { name, contexts }) => known.flatMap((each) => contexts.map((context) => ({ ...each, [name]: context }))),
    [{}],
  );
}

/** The axes on which a value depends: changing only that context changes the value somewhere. */
export function dependsOn(grid: Grid, valueAt: readonly number[]): string[] {
  return grid.axes.filter((axis) => variesAlong(grid, axis, valueAt)).map((axis) => axis.name);
}

function variesAlong(grid: Grid, axis: Axis, valueAt: readonly number[]): boolean {
  const stride = grid.stride(axis.name);
  const span = stride * axis.contexts.length;
  for (let index = 0; index < grid.size; index += 1) {
    const isFirst = index % span < stride;
    if (isFirst) continue;
    if (valueAt[index] !== valueAt[index - stride]) return true;
  }
  return false;
}
