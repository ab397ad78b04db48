import type { KeyboardEvent } from 'react';
import { isComposing } from '../../internal/keys.js';
import { findByPrefix } from '../../internal/typeahead.js';

const ITEM = '[role="treeitem"]';

/** All items that are shown, in their order. */
export const shownItems = (tree: Element): HTMLElement[] => [...tree.querySelectorAll<HTMLElement>(ITEM)];

export const valueOf = (item: HTMLElement): string => item.dataset.value!;

/** The list that an item is in; its items are the rows of its children. */
const listOf = (item: HTMLElement): HTMLElement => item.closest<HTMLElement>('ul')!;

/** The item above the list that an item is in. */
const parentOf = (item: HTMLElement): HTMLElement | null =>
  listOf(item).parentElement?.querySelector<HTMLElement>(`:scope > ${ITEM}`) ?? null;

/** The items next to one, itself among them. */
const siblingsOf = (item: HTMLElement): HTMLElement[] => [
  ...listOf(item).querySelectorAll<HTMLElement>(`:scope > li > ${ITEM}`),
];

/** What a key of the APG's tree does. */
export type TreeAction =
  | { readonly kind: 'focus'; readonly item: HTMLElement; readonly isExtending?: boolean }
  | { readonly kind: 'open' | 'close' | 'select'; readonly item: HTMLElement }
  | { readonly kind: 'open-all'; readonly items: readonly HTMLElement[] };

/**
 * The action of a key on the focused item. Keys in the actions of a row are theirs; the arrows follow what is seen.
 * @param search the letters typed so far, if the key is one of them
 */
export function actionOf(event: KeyboardEvent<HTMLElement>, search: string | undefined): TreeAction | undefined {
  const { currentTarget: tree, target, nativeEvent } = event;
  const item = target as HTMLElement;
  if (event.defaultPrevented || isComposing(nativeEvent) || !item.matches(ITEM)) return undefined;
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const items = shownItems(tree);
  const to = (next: HTMLElement | null | undefined): TreeAction | undefined =>
    next ? { kind: 'focus', item: next, isExtending: event.shiftKey } : undefined;
  const index = items.indexOf(item);
  const isRtl = getComputedStyle(tree).direction === 'rtl';
  const keys: Readonly<Record<string, () => TreeAction | undefined>> = {
    ArrowDown: () => to(items[index + 1]),
    ArrowUp: () => to(items[index - 1]),
    Home: () => to(items[0]),
    End: () => to(items.at(-1)),
    [isRtl ? 'ArrowLeft' : 'ArrowRight']: () => into(item),
    [isRtl ? 'ArrowRight' : 'ArrowLeft']: () => out(item),
    Enter: () => ({ kind: 'select', item }),
    '*': () => ({ kind: 'open-all', items: siblingsOf(item).filter((each) => each.ariaExpanded === 'false') }),
  };
  if (event.key in keys) return keys[event.key]!();
  if (search !== undefined) {
    const labels = items.map((each) => each.dataset.text ?? each.querySelector('[data-label]')?.textContent ?? '');
    return to(items[findByPrefix(labels, search, index)]);
  }
  return event.key === ' ' ? { kind: 'select', item } : undefined;
}

/** Opens an item; the first item below an open one. */
function into(item: HTMLElement): TreeAction | undefined {
  if (item.ariaExpanded === 'false') return { kind: 'open', item };
  const child = item.nextElementSibling?.querySelector<HTMLElement>(ITEM);
  return child ? { kind: 'focus', item: child } : undefined;
}

/** Closes an item; the item above a closed one. */
function out(item: HTMLElement): TreeAction | undefined {
  if (item.ariaExpanded === 'true') return { kind: 'close', item };
  const parent = parentOf(item);
  return parent ? { kind: 'focus', item: parent } : undefined;
}
