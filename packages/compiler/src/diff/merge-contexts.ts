import type { Contexts } from '../types.js';

/** Contexts by axis, several of an axis together; empty where something holds everywhere. */
export type Scope = Readonly<Record<string, readonly string[]>>;

interface Entry<T> {
  readonly item: T;
  readonly scope: Scope;
}

/**
 * Says once what holds in several contexts: entries that are alike, and whose contexts differ in one axis alone, become
 * one with both contexts. An axis of which all contexts are meant is left out.
 *
 * @param axes all contexts of each axis
 * @param keyOf equal exactly when two entries say the same
 * @returns the first entry of each group with the contexts of all, in the order of the first ones
 */
export function mergeContexts<T extends { readonly contexts: Contexts }>(
  entries: readonly T[],
  axes: Scope,
  keyOf: (entry: T) => string,
): Entry<T>[] {
  const alike = Map.groupBy(entries, keyOf);
  return [...alike.values()].flatMap((group) => mergeGroup(group)).map((entry) => withoutWholeAxes(entry, axes));
}

function mergeGroup<T extends { readonly contexts: Contexts }>(group: readonly T[]): Entry<T>[] {
  let entries = group.map((item): Entry<T> => ({
    item,
    scope: Object.fromEntries(Object.entries(item.contexts).map(([axis, context]) => [axis, [context]])),
  }));
  for (const axis of Object.keys(group[0]?.contexts ?? {}).toReversed()) {
    const others = Map.groupBy(entries, ({ scope }) => JSON.stringify({ ...scope, [axis]: undefined }));
    entries = [...others.values()].map((same) => ({
      item: same[0]!.item,
      scope: { ...same[0]!.scope, [axis]: same.flatMap(({ scope }) => scope[axis] ?? []) },
    }));
  }
  return entries;
}

function withoutWholeAxes<T>({ item, scope }: Entry<T>, axes: Scope): Entry<T> {
  const partial = Object.entries(scope).filter(([axis, contexts]) => contexts.length !== axes[axis]?.length);
  return { item, scope: Object.fromEntries(partial) };
}

/** `brand clay, reed · mode dark`, or `everywhere`. */
export function scopeText(scope: Scope): string {
  const names = Object.entries(scope).map(([axis, contexts]) => `${axis} ${contexts.join(', ')}`);
  return names.length === 0 ? 'everywhere' : names.join(' · ');
}
