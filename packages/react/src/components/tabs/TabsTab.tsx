'use client';
import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { blockActivation } from '../../internal/block-activation.js';
import type { ChangeDetails } from '../../internal/change-details.js';
import { composeHandlers } from '../../internal/compose.js';
import { Slot } from '../../internal/slot.js';
import { idOf, useTabs } from './tabs-context.js';
import type { TabsChangeReason, TabsTabProps } from './Tabs.props.js';
import { Tab } from './Tabs.styles.js';

/** Shows its panel. Renders one `<button role="tab">`, or its child with `asChild`. */
export function TabsTab({ value, disabled, asChild, ...rest }: TabsTabProps) {
  const { id, value: selected, panels, select } = useTabs('Tab');
  const isSelected = value === selected;
  const handlers = usePress({ isLink: asChild, disabled }, (details) => select(value, details));
  const props = {
    role: 'tab',
    'aria-selected': isSelected,
    // The list makes another one the tab stop where none is selected.
    tabIndex: isSelected ? 0 : -1,
    ...rest,
    id: rest.id ?? idOf(id, 'tab', value),
    'data-value': value,
    'aria-controls': panels.get(value),
    onMouseDown: composeHandlers(rest.onMouseDown, handlers.onMouseDown),
    onKeyDown: composeHandlers(rest.onKeyDown, handlers.onKeyDown),
    onClick: composeHandlers(rest.onClick, handlers.onClick),
  } as const;
  if (asChild) {
    const blocked = disabled && { 'aria-disabled': true, onClickCapture: blockActivation };
    return <Tab as={Slot} {...props} {...blocked} />;
  }
  const text = typeof rest.children === 'string' ? rest.children : undefined;
  return <Tab type="button" data-text={text} {...props} disabled={disabled} />;
}

interface PressOptions {
  isLink: boolean | undefined;
  disabled: boolean | undefined;
}

/** Handlers that select a tab by mouse and by key. */
function usePress({ isLink, disabled }: PressOptions, select: (details: ChangeDetails<TabsChangeReason>) => void) {
  /** The key that activates the tab precedes the click that it makes. */
  const isKey = useRef(false);
  return {
    onMouseDown: ({ button, ctrlKey, nativeEvent }: MouseEvent) => {
      isKey.current = false;
      // A link is followed when it is released.
      if (!isLink && !disabled && button === 0 && !ctrlKey) select({ reason: 'item-press', event: nativeEvent });
    },
    onKeyDown: ({ key }: KeyboardEvent) => {
      isKey.current = key === 'Enter' || key === ' ';
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const reason = isKey.current ? 'keyboard' : 'item-press';
      isKey.current = false;
      // A link that opens elsewhere selects nothing here.
      const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (disabled || (isLink && isElsewhere)) return;
      // Safari does not focus a button that is clicked.
      event.currentTarget.focus();
      select({ reason, event: event.nativeEvent });
    },
  };
}
