import type { Contexts } from '@wusum/dtcg';

/** Contexts by axis, one or more for each; empty for all contexts. */
export type ContextSet = Readonly<Record<string, readonly string[]>>;

interface Entry<T> {
  readonly item: T;
  readonly scope: ContextSet;
}

/**
 * Merges equal entries: entries with the same key whose contexts differ in only one axis become one with both contexts.
 * An axis with all of its contexts is omitted.
 *
 * @param axes all contexts of each axis
 * @param keyOf equal exactly if two entries are the same
 * @returns the first entry of each group with the contexts of the group, in the order of the first ones
 */
export function mergeContexts<T extends { readonly contexts: Contexts }>(
  entries: readonly T[],
  axes: ContextSet,
  keyOf: (entry: T) => string,
): Entry<T>[] {
  const alike = Map.groupBy(entries, keyOf);
  return [...alike.values()].flatMap((group) => mergeGroup(group)).map((entry) => withoutCompleteAxes(entry, axes));
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

function withoutCompleteAxes<T>({ item, scope }: Entry<T>, axes: ContextSet): Entry<T> {
  const partial = Object.entries(scope).filter(([axis, contexts]) => contexts.length !== axes[axis]?.length);
  return { item, scope: Object.fromEntries(partial) };
}

/** Text for a change in every context. */
export const allContexts = 'all contexts';

/** `brand clay, reed · mode dark`, or `all contexts`. */
export function scopeText(scope: ContextSet): string {
  const names = Object.entries(scope).map(([axis, contexts]) => `${axis} ${contexts.join(', ')}`);
  return names.length === 0 ? allContexts : names.join(' · ');
}
