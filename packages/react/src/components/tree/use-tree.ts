import { useRef, useState } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { TreeExpandedReason, TreeChangeReason, TreeItemData, TreeProps } from './Tree.props.js';
import { findItem, toggleChecked, withLoaded } from './tree-items.js';

type Options = Pick<
  TreeProps,
  | 'items'
  | 'selection'
  | 'value'
  | 'defaultValue'
  | 'onValueChange'
  | 'expanded'
  | 'defaultExpanded'
  | 'onExpandedChange'
  | 'load'
>;

const none: readonly string[] = [];

/** What is selected, open and loaded in a tree. */
export function useTree({ items: given, selection = 'single', load, ...rest }: Options) {
  const { defaultValue = none, defaultExpanded = none } = rest;
  const [value, setValue] = useControlled(rest.value, defaultValue, rest.onValueChange);
  const [expanded, setExpanded] = useControlled(rest.expanded, defaultExpanded, rest.onExpandedChange);
  const { items, loading, loadItems } = useLoaded(given, load);
  const latest = useRef(expanded);
  useBrowserLayoutEffect(() => {
    latest.current = expanded;
  });
  const open = (values: readonly string[], isOpen: boolean, reason: TreeExpandedReason, event: Event) => {
    const others = expanded.filter((each) => !values.includes(each));
    setExpanded(isOpen ? [...others, ...values] : others, { reason, event });
    if (!isOpen) return;
    for (const each of values) {
      const close = () => {
        const left = latest.current.filter((other) => other !== each);
        setExpanded(left, { reason: 'none', event: new Event('error') });
      };
      void loadItems(each, close);
    }
  };
  const select = (item: TreeItemData, reason: TreeChangeReason, event: Event) => {
    if (item.disabled || selection === 'none') return;
    setValue(selected(item, value, selection), { reason, event });
  };
  return { items, selection, value, expanded, loading, open, select, find: (each: string) => findItem(items, each) };
}

export type TreeState = ReturnType<typeof useTree>;

function selected(item: TreeItemData, value: readonly string[], selection: TreeProps['selection']): readonly string[] {
  if (selection === 'checkboxes') return toggleChecked(item, value);
  if (selection === 'single') return value.length === 1 && value[0] === item.value ? value : [item.value];
  return value.includes(item.value) ? value.filter((each) => each !== item.value) : [...value, item.value];
}

/** The items with those that were loaded; each item loads once. */
function useLoaded(given: readonly TreeItemData[], load: TreeProps['load']) {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, readonly TreeItemData[]>>(new Map());
  const [loading, setLoading] = useState(none);
  const items = withLoaded(given, loaded);
  const loadItems = async (value: string, close: () => void) => {
    const item = findItem(items, value);
    if (!load || !item?.lazy || item.items || loading.includes(value)) return;
    setLoading((all) => [...all, value]);
    try {
      const below = await load(value);
      setLoaded((all) => new Map(all).set(value, below));
    } catch {
      // The page knows of its own request; the item can be opened again.
      close();
    }
    setLoading((all) => all.filter((each) => each !== value));
  };
  return { items, loading, loadItems };
}
