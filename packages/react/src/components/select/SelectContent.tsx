'use client';
import { selectMessages } from '@wusum/contract/messages/select';
import {
  createContext,
  useContext,
  useEffect,
  useId,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
} from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useMessages } from '../../internal/use-messages.js';
import { usePopover } from '../../internal/use-popover.js';
import { FieldContext } from '../field/field-context.js';
import { enabledItems, highlight } from './highlight.js';
import { byKey, isGroup, type Entry } from './options.js';
import type { SelectContentProps, SelectGroupLabelProps, SelectGroupProps, SelectItemProps } from './Select.props.js';
import { Content, Group, GroupLabel, Item, ItemDescription, ItemText } from './Select.styles.js';
import { useSelectContext } from './select-context.js';
import type { SelectState } from './use-select.js';
import { chooseItem } from './use-trigger.js';

/**
 * The list. Renders, while it is open, one `<div role="listbox">` in the top layer, anchored to the trigger; without
 * children, an item for each option of the root.
 */
export function SelectContent(props: SelectContentProps) {
  return useSelectContext('Content').open ? <OpenList {...props} /> : null;
}

function OpenList({ children, ref, ...rest }: SelectContentProps) {
  const select = useSelectContext('Content');
  const { button, list, listId, entries, multiple, keys } = select;
  const listRef = useComposedRefs(list, ref);
  const field = useContext(FieldContext);
  usePopover(list, button);
  useOutsidePress(select);
  useBrowserLayoutEffect(() => {
    const items = enabledItems(select);
    const chosen = items.find((item) => keys.includes(item.dataset.value!));
    highlight(select, chosen ?? items[0]);
    chosen?.scrollIntoView({ block: 'nearest' });
    const { current: trigger } = button;
    for (const name of ['aria-label', 'aria-labelledby']) {
      const own = trigger?.getAttribute(name);
      if (own && !list.current?.hasAttribute(name)) list.current?.setAttribute(name, own);
    }
    return () => trigger?.removeAttribute('aria-activedescendant');
    // Once, when the list opens.
  }, []);
  const handlers = useListHandlers(select);
  return (
    <Content
      popover="manual"
      role="listbox"
      id={listId}
      aria-multiselectable={multiple || undefined}
      aria-labelledby={field?.labelId}
      {...rest}
      onMouseDown={composeHandlers(rest.onMouseDown, handlers.onMouseDown)}
      onPointerDown={composeHandlers(rest.onPointerDown, handlers.onPointerDown)}
      onPointerUp={composeHandlers(rest.onPointerUp, handlers.onPointerUp)}
      onClick={composeHandlers(rest.onClick, handlers.onClick)}
      onPointerMove={composeHandlers(rest.onPointerMove, handlers.onPointerMove)}
      ref={listRef}
    >
      {children ?? (entries.length === 0 ? <Empty /> : entries.map(renderEntry))}
    </Content>
  );
}

/** Closes the list on a press outside of it and of its trigger. */
function useOutsidePress({ setOpen, button, list }: SelectState): void {
  const latest = useRef(setOpen);
  useEffect(() => {
    latest.current = setOpen;
  });
  useEffect(() => {
    const page = list.current!.ownerDocument;
    const press = (event: Event) => {
      const path = event.composedPath();
      if (path.includes(button.current!) || path.includes(list.current!)) return;
      latest.current(false, { reason: 'outside-press', event });
    };
    page.addEventListener('pointerdown', press, true);
    return () => page.removeEventListener('pointerdown', press, true);
  }, [button, list]);
}

function useListHandlers(select: SelectState) {
  const started = useRef(false);
  const itemAt = ({ target }: MouseEvent) =>
    (target as Element).closest<HTMLElement>('[role="option"]:not([aria-disabled="true"])');
  const press = (event: MouseEvent) => {
    const item = itemAt(event);
    if (item) chooseItem(select, item, { reason: 'item-press', event: event.nativeEvent });
  };
  return {
    // Focus stays on the trigger.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onPointerDown: () => {
      started.current = true;
    },
    // A press that starts on the trigger and ends on an option chooses, as in a native select.
    onPointerUp: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && !started.current) press(event);
      started.current = false;
    },
    onClick: (event: MouseEvent) => {
      press(event);
      // A label around the select would press the trigger.
      event.preventDefault();
    },
    onPointerMove: (event: PointerEvent) => {
      const item = itemAt(event);
      if (item) highlight(select, item, true);
    },
  };
}

function renderEntry(entry: Entry, index: number): ReactNode {
  if (!isGroup(entry)) return <SelectItem key={entry.key} value={entry.value} />;
  return (
    <SelectGroup key={index}>
      <SelectGroupLabel>{entry.label}</SelectGroupLabel>
      {entry.options.map(renderEntry)}
    </SelectGroup>
  );
}

/** A listbox must have an option; this one says that there is none. */
function Empty() {
  const message = useMessages(selectMessages);
  return (
    <Item role="option" aria-selected={false} aria-disabled>
      {message('select.empty')}
    </Item>
  );
}

/** One option of the list. Renders one `<div role="option">`. */
export function SelectItem({ value, children, ...rest }: SelectItemProps) {
  const { entries, keys, listId } = useSelectContext('Item');
  const key = String(value);
  const option = byKey(entries).get(key);
  if (!option)
    throw new Error(
      `SelectParts.Item: no option of SelectParts.Root has the value ${JSON.stringify(value)}. Add it to \`options\`.`,
    );
  // An id has no spaces; a value may.
  const id = `${listId}-${encodeURIComponent(key)}`;
  const isDescribed = children === undefined && option.description !== undefined;
  return (
    <Item
      role="option"
      id={id}
      aria-labelledby={isDescribed ? `${id}-label` : undefined}
      aria-describedby={isDescribed ? `${id}-description` : undefined}
      data-value={key}
      aria-selected={keys.includes(key)}
      aria-disabled={option.disabled || undefined}
      {...rest}
    >
      {isDescribed ? (
        <ItemText>
          <span id={`${id}-label`}>{option.label}</span>
          <ItemDescription id={`${id}-description`}>{option.description}</ItemDescription>
        </ItemText>
      ) : (
        (children ?? option.label)
      )}
    </Item>
  );
}

const GroupId = createContext('');

/** Options under a heading. Renders one `<div role="group">`. */
export function SelectGroup(props: SelectGroupProps) {
  const id = useId();
  return (
    <GroupId value={id}>
      <Group role="group" aria-labelledby={id} {...props} />
    </GroupId>
  );
}

/** The heading of a group. Renders one `<div>`. */
export function SelectGroupLabel(props: SelectGroupLabelProps) {
  return <GroupLabel id={useContext(GroupId)} {...props} />;
}
