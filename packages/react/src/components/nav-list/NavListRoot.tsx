'use client';

import { tabsMessages } from '@wusum/contract/messages/tabs';
import { useMessages } from '../../internal/use-messages.js';
import type { NavListRootProps } from './NavList.props.js';
import { List, Root } from './NavList.styles.js';

/**
 * The pages of a product or a section, one below the other. Renders one `<nav>` with a list.
 *
 * Use it at the side of a page, for many pages in groups.
 * Do not use it for a few pages in a row (`TabNav`), for the headings of one page (`AnchorNav`), nor for a tree (`Tree`).
 */
export function NavListRoot({ children, ...rest }: NavListRootProps) {
  const message = useMessages(tabsMessages);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('tabs.list'));
  return (
    <Root {...rest} aria-label={label}>
      <List role="list">{children}</List>
    </Root>
  );
}
