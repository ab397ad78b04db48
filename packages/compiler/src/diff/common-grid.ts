import { defaultContext } from '@wusum/dtcg/internal';
import { dependsOn, makeGrid, type Grid } from '@wusum/platforms/internal';
import type { BrandSystem } from '@wusum/platforms';
import type { Axis, Contexts, Permutation } from '@wusum/dtcg';
import type { ContextChange } from './types.js';

/** The permutations that two systems share. */
export interface CommonGrid {
  readonly axes: readonly Axis[];
  readonly grid: Grid;
  /** Permutation of each side at each index of the grid. */
  readonly before: readonly Permutation[];
  readonly after: readonly Permutation[];
}

/**
 * The grid of the axes and contexts that both systems have. An axis that only one system has is at its default there.
 */
export function commonGrid(before: BrandSystem, after: BrandSystem): CommonGrid {
  const axes = before.axes.flatMap((axis): Axis[] => {
    const other = after.axes.find(({ name }) => name === axis.name);
    const contexts = axis.contexts.filter((context) => other?.contexts.includes(context));
    return contexts.length === 0 ? [] : [{ ...axis, contexts }];
  });
  const of = (system: BrandSystem): Permutation[] => {
    const isShared = ({ contexts }: Permutation): boolean =>
      system.axes.every((axis) => {
        const shared = axes.find(({ name }) => name === axis.name);
        const context = contexts[axis.name] ?? '';
        return shared ? shared.contexts.includes(context) : context === defaultContext(axis);
      });
    return makeGrid(axes, system.permutations.filter(isShared)).permutations.slice();
  };
  const own = of(before);
  return { axes, grid: makeGrid(axes, own), before: own, after: of(after) };
}

/** Contexts of `system` that `other` does not have. */
export function contextsMissingIn(other: BrandSystem, system: BrandSystem): ContextChange[] {
  return system.axes.flatMap((axis) => {
    const known = other.axes.find(({ name }) => name === axis.name)?.contexts ?? [];
    return axis.contexts.filter((context) => !known.includes(context)).map((context) => ({ axis: axis.name, context }));
  });
}

/** A value with its contexts, reduced to the axes that matter. */
export interface InContexts<T> {
  readonly contexts: Contexts;
  readonly value: T;
}

/**
 * Groups the values of all permutations: one entry for each combination of the contexts that they depend on, without
 * entries that have no value.
 *
 * @param valueAt value at each index of the grid
 * @param keyOf equal exactly if two values count as the same
 */
export function inContexts<T>(
  grid: Grid,
  valueAt: readonly (T | undefined)[],
  keyOf: (value: T) => string,
): InContexts<T>[] {
  const numbers = new Map<string, number>();
  const numberOf = (value: T | undefined): number => {
    const key = value === undefined ? '' : `=${keyOf(value)}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  };
  const axes = dependsOn(grid, valueAt.map(numberOf));
  const entries = new Map<string, InContexts<T>>();
  valueAt.forEach((value, index) => {
    if (value === undefined) return;
    const all = grid.contexts(index);
    const contexts = Object.fromEntries(axes.map((axis) => [axis, all[axis]!]));
    const key = JSON.stringify(contexts);
    if (!entries.has(key)) entries.set(key, { contexts, value });
  });
  return [...entries.values()];
}
