'use client';
import { tabsMessages } from '@wusum/contract/messages/tabs';
import { useRef, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { rovingTarget, setTabStop } from '../../internal/roving.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { useOverflow } from '../../internal/use-overflow.js';
import { useTabs, type TabsContextValue } from './tabs-context.js';
import type { TabsListProps } from './Tabs.props.js';
import { List, More } from './Tabs.styles.js';

/**
 * The tabs. Renders one `<div role="tablist">`. A row that is too long scrolls, and shows at its ends a button for the
 * mouse that scrolls it; by keyboard the tab with focus comes into view.
 */
export function TabsList({ children, ref, ...rest }: TabsListProps) {
  const tabs = useTabs('List');
  const message = useMessages(tabsMessages);
  const list = useRef<HTMLDivElement>(null);
  const listRef = useComposedRefs(list, ref);
  const { start, end, scroll } = useOverflow(list, tabs.orientation !== 'vertical');
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('tabs.list'));
  useBrowserLayoutEffect(() => setSelectedStop(list.current!));
  return (
    <List
      role="tablist"
      aria-orientation={tabs.orientation}
      data-orientation={tabs.orientation}
      data-more={[start && 'start', end && 'end'].filter(Boolean).join(' ') || undefined}
      {...rest}
      aria-label={label}
      onKeyDown={composeHandlers(rest.onKeyDown, (event: KeyboardEvent<HTMLElement>) => move(event, tabs))}
      ref={listRef}
    >
      {start ? <More aria-hidden tabIndex={-1} data-side="start" onClick={() => scroll(-1)} /> : null}
      {children}
      {end ? <More aria-hidden tabIndex={-1} data-side="end" onClick={() => scroll(1)} /> : null}
    </List>
  );
}

const enabledTabs = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role="tab"]:not(:disabled, [aria-disabled="true"])'),
];

/** One tab is in the tab order: the selected one, else the first that is not disabled. */
function setSelectedStop(list: Element): void {
  const tabs = enabledTabs(list);
  setTabStop(
    tabs,
    tabs.find((tab) => tab.ariaSelected === 'true'),
  );
}

/** Moves focus with the arrow keys, in reading direction and around. */
function move(event: KeyboardEvent<HTMLElement>, { orientation, activationMode, select }: TabsContextValue): void {
  const tab = rovingTarget(event, enabledTabs(event.currentTarget), { orientation });
  if (!tab) return;
  tab.focus();
  if (activationMode !== 'manual') select(tab.dataset.value!, { reason: 'keyboard', event: event.nativeEvent });
  // Afterwards: a prevented event changes no value.
  event.preventDefault();
}
