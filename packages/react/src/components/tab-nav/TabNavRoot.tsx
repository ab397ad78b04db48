'use client';
import { tabsMessages } from '@wusum/contract/messages/tabs';
import { useMessages } from '../../internal/use-messages.js';
import type { TabNavRootProps } from './TabNav.props.js';
import { List, Root } from './TabNav.styles.js';

/**
 * The pages of one section, as a row of links. Renders one `<nav>` with a list.
 *
 * Use it where each view has an address of its own.
 * Do not use it for views of one page (`Tabs`).
 */
export function TabNavRoot({ children, ...rest }: TabNavRootProps) {
  const message = useMessages(tabsMessages);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('tabs.list'));
  return (
    <Root {...rest} aria-label={label}>
      <List role="list">{children}</List>
    </Root>
  );
}
