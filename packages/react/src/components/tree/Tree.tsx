'use client';

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { setTabStop } from '../../internal/roving.js';
import { useTypeahead } from '../../internal/typeahead.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import type { TreeProps } from './Tree.props.js';
import { Root } from './Tree.styles.js';
import { actionOf, shownItems, valueOf } from './tree-keys.js';
import { TreeNode } from './TreeNode.js';
import { useTree, type TreeState } from './use-tree.js';

/**
 * Items below items, which open and close. Renders one `<ul role="tree">` with a list for each open item. One stop of Tab;
 * the arrow keys move, open and close as it is seen; letters find an item, in Arabic without vowel signs and article.
 *
 * Use it for a structure that people know and change: folders, a table of contents.
 * Do not use it for the pages of a product (`NavList`), which are links, nor for rows with columns (`Table`).
 */
export function Tree(props: TreeProps) {
  const { items, selection, value, defaultValue, onValueChange, load, actions, ref, ...more } = props;
  const { expanded, defaultExpanded, onExpandedChange, ...rest } = more;
  const tree = useRef<HTMLUListElement>(null);
  const state = useTree({
    items,
    selection,
    value,
    defaultValue,
    onValueChange,
    load,
    expanded,
    defaultExpanded,
    onExpandedChange,
  });
  useTabStop(tree);
  const onKeyDown = useKeys(state);
  const isMultiple = state.selection === 'multiple' || state.selection === 'checkboxes';
  return (
    <Root
      role="tree"
      aria-multiselectable={isMultiple || undefined}
      data-selection={selection}
      {...rest}
      onKeyDown={composeHandlers(rest.onKeyDown, onKeyDown)}
      ref={useComposedRefs(tree, ref)}
    >
      {state.items.map((item, index) => (
        <TreeNode
          key={item.value}
          level={1}
          position={index + 1}
          count={state.items.length}
          {...{ item, state, actions }}
        />
      ))}
    </Root>
  );
}

function useKeys(state: TreeState) {
  const typeahead = useTypeahead();
  return (event: KeyboardEvent<HTMLElement>) => {
    const isOwn = (event.target as Element).matches('[role="treeitem"]');
    const action = actionOf(event, isOwn && event.key !== '*' ? typeahead(event) : undefined);
    if (!action) return;
    event.preventDefault();
    const { nativeEvent } = event;
    if (action.kind === 'open-all') return state.open(action.items.map(valueOf), true, 'keyboard', nativeEvent);
    const value = valueOf(action.item);
    const item = state.find(value);
    if (action.kind === 'open' || action.kind === 'close')
      return state.open([value], action.kind === 'open', 'keyboard', nativeEvent);
    if (action.kind === 'focus') {
      action.item.focus();
      if (!action.isExtending || state.selection !== 'multiple' || state.value.includes(value)) return;
    }
    if (item) state.select(item, 'keyboard', nativeEvent);
  };
}

const FOCUSABLE = ':is(button, a[href], input, select, [tabindex])';

/** One item takes the focus of Tab: that with focus, else the selected one, else the first. Actions follow their row. */
function useTabStop(tree: React.RefObject<HTMLElement | null>): void {
  const update = (preferred?: HTMLElement) => {
    const { current: node } = tree;
    if (!node) return;
    const items = shownItems(node);
    const known = items.find((item) => item.tabIndex === 0);
    const stop = preferred ?? known ?? items.find((item) => item.ariaSelected === 'true') ?? items[0];
    setTabStop(items, stop);
    for (const item of items)
      for (const each of item.querySelectorAll<HTMLElement>(`:scope > [data-actions] ${FOCUSABLE}`))
        each.tabIndex = item === stop ? 0 : -1;
  };
  const latest = useRef(update);
  useBrowserLayoutEffect(() => {
    latest.current = update;
    update();
  });
  useEffect(() => {
    const { current: node } = tree;
    const follow = ({ target }: Event) =>
      latest.current((target as Element).closest<HTMLElement>('[role="treeitem"]') ?? undefined);
    node?.addEventListener('focusin', follow);
    return () => node?.removeEventListener('focusin', follow);
  }, [tree]);
}
