/** Trees without React: finding items, and what is checked. */
import type { TreeItemData } from './Tree.props.js';

export type Checked = boolean | 'mixed';

/** The values of all items at and below one that have no items themselves and are not disabled. */
export function leavesOf(item: TreeItemData): string[] {
  if (item.disabled) return [];
  return item.items?.length ? item.items.flatMap(leavesOf) : [item.value];
}

/** Whether an item, with all below it, is checked. */
export function checkedOf(item: TreeItemData, value: readonly string[]): Checked {
  if (!item.items?.length) return value.includes(item.value);
  const leaves = leavesOf(item);
  const count = leaves.filter((each) => value.includes(each)).length;
  return count === 0 ? false : count === leaves.length ? true : 'mixed';
}

/** Checks or unchecks an item with all below it; an item that is checked in part is checked. */
export function toggleChecked(item: TreeItemData, value: readonly string[]): string[] {
  const leaves = leavesOf(item);
  const others = value.filter((each) => !leaves.includes(each));
  return checkedOf(item, value) === true ? others : [...others, ...leaves];
}

/** An item by its value, at any depth. */
export function findItem(items: readonly TreeItemData[], value: string): TreeItemData | undefined {
  for (const item of items) {
    const found = item.value === value ? item : item.items && findItem(item.items, value);
    if (found) return found;
  }
  return undefined;
}

/** Puts the items that were loaded below their items. */
export function withLoaded(
  items: readonly TreeItemData[],
  loaded: ReadonlyMap<string, readonly TreeItemData[]>,
): readonly TreeItemData[] {
  if (loaded.size === 0) return items;
  return items.map((item) => {
    const below = item.items ?? loaded.get(item.value);
    return below ? { ...item, items: withLoaded(below, loaded) } : item;
  });
}

/** Whether an item can be opened. */
export const isBranch = ({ items, lazy }: TreeItemData): boolean => Boolean(items?.length) || (lazy === true && !items);
