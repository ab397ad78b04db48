'use client';
import { tabsMessages } from '@wusum/contract/messages/tabs';
import { useRef } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { useOverflow } from '../../internal/use-overflow.js';
import type { TabNavRootProps } from './TabNav.props.js';
import { List, More, Root } from './TabNav.styles.js';

/**
 * The pages of one section, as a row of links. Renders one `<nav>` with a list. A row that is too long scrolls, begins at
 * the current page, and shows at its ends a button for the mouse; by keyboard the link with focus comes into view.
 *
 * Use it where each view has an address of its own.
 * Do not use it for views of one page (`Tabs`).
 */
export function TabNavRoot({ children, ref, ...rest }: TabNavRootProps) {
  const message = useMessages(tabsMessages);
  const row = useRef<HTMLElement>(null);
  const rowRef = useComposedRefs(row, ref);
  const { start, end, scroll } = useOverflow(row, true);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('tabs.list'));
  return (
    <Root
      data-more={[start && 'start', end && 'end'].filter(Boolean).join(' ') || undefined}
      {...rest}
      aria-label={label}
      ref={rowRef}
    >
      {start ? <More aria-hidden tabIndex={-1} data-side="start" onClick={() => scroll(-1)} /> : null}
      <List role="list">{children}</List>
      {end ? <More aria-hidden tabIndex={-1} data-side="end" onClick={() => scroll(1)} /> : null}
    </Root>
  );
}
