'use client';

import { useId, type MouseEvent } from 'react';
import type { TreeItemData, TreeProps } from './Tree.props.js';
import { Actions, Box, Group, Item, Row, Text, Toggle } from './Tree.styles.js';
import { checkedOf, isBranch } from './tree-items.js';
import type { TreeState } from './use-tree.js';

interface TreeNodeProps {
  readonly item: TreeItemData;
  readonly state: TreeState;
  readonly actions: TreeProps['actions'];
  readonly level: number;
  readonly position: number;
  readonly count: number;
}

/** One item, and the items below it while it is open. */
export function TreeNode({ item, state, actions, level, position, count }: TreeNodeProps) {
  const id = useId();
  const { selection, value, loading } = state;
  const isOpen = isBranch(item) ? state.expanded.includes(item.value) : undefined;
  const isLoading = loading.includes(item.value);
  const isChecked = selection === 'checkboxes' ? checkedOf(item, value) : undefined;
  const isSelected = selection === 'single' || selection === 'multiple' ? value.includes(item.value) : undefined;
  const own = actions?.(item);
  return (
    <Item role="none">
      <Row
        role="treeitem"
        aria-labelledby={id}
        aria-owns={isOpen && item.items?.length ? `${id}group` : undefined}
        aria-expanded={isOpen}
        aria-selected={isSelected}
        aria-checked={isChecked}
        aria-disabled={item.disabled || undefined}
        aria-busy={isLoading || undefined}
        aria-level={level}
        aria-setsize={count}
        aria-posinset={position}
        tabIndex={-1}
        data-value={item.value}
        data-text={item.text}
        onClick={(event) => press(event, item, state, isOpen)}
      >
        <Toggle aria-hidden="true" data-toggle={isLoading ? 'loading' : isOpen === undefined ? 'none' : ''} />
        {isChecked === undefined ? null : <Box aria-hidden="true" data-disabled={item.disabled || undefined} />}
        {item.start}
        <Text id={id} data-label="">
          {item.label}
        </Text>
        {own ? <Actions data-actions="">{own}</Actions> : null}
      </Row>
      {isOpen && item.items?.length ? (
        <Group role="group" id={`${id}group`}>
          {item.items.map((each, index) => (
            <TreeNode
              key={each.value}
              item={each}
              level={level + 1}
              position={index + 1}
              count={item.items!.length}
              {...{ state, actions }}
            />
          ))}
        </Group>
      ) : null}
    </Item>
  );
}

/** The arrow opens and closes; the row selects, and opens and closes where nothing is selected. */
function press(
  event: MouseEvent<HTMLElement>,
  item: TreeItemData,
  state: TreeState,
  isOpen: boolean | undefined,
): void {
  const target = event.target as Element;
  if (event.defaultPrevented || target.closest('[data-actions]')) return;
  // Also where focus is below the item, which closes.
  event.currentTarget.focus({ preventScroll: true });
  const isToggle = target.closest('[data-toggle]') !== null;
  if (isOpen !== undefined && (isToggle || state.selection === 'none'))
    state.open([item.value], !isOpen, isToggle ? 'trigger-press' : 'item-press', event.nativeEvent);
  else state.select(item, 'item-press', event.nativeEvent);
}
