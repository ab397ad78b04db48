'use client';
import { sideNavMessages } from '@wusum/contract/messages/side-nav';
import { useState, type MouseEvent } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import { NarrowDrawer } from '../drawer/NarrowDrawer.js';
import { IconButton } from '../icon-button/IconButton.js';
import { CollapsedContext } from './side-nav-context.js';
import type { SideNavChangeDetails, SideNavRootProps } from './SideNav.props.js';
import { Arrow, List, Opener, Panel, Root } from './SideNav.styles.js';

/**
 * The sections of an application, at its side. Renders one `<div>` with a `<nav>`. Its labels can be hidden: it is a rail of
 * icons then. In a narrow frame, or a narrow window without one, a button opens the same in a `Drawer`. All widths are the
 * style sheet's, so nothing moves after a server's first paint.
 *
 * Use it in `AppShell.Side`, for the main sections of an application.
 * Do not use it for the headings of one page, or for a site with few pages (`TabNav`, `SiteHeader`).
 */
export function SideNavRoot({
  open,
  defaultOpen = true,
  onOpenChange,
  collapsible = true,
  children,
  'aria-label': label,
  ...rest
}: SideNavRootProps) {
  const [isOpen, setOpen] = useControlled<boolean, SideNavChangeDetails>(open, defaultOpen, onOpenChange);
  // The sections are in one place at a time: ids stay unique, and hidden links cost nothing.
  const [isDrawn, setDrawn] = useState(false);
  const message = useMessages(sideNavMessages);
  const name = label ?? message('side-nav.name');
  const toggle = ({ nativeEvent: event }: MouseEvent) => setOpen(!isOpen, { reason: 'trigger-press', event });
  return (
    <Root {...rest}>
      <Panel aria-label={name} data-collapsed={isOpen ? undefined : ''}>
        <CollapsedContext value={!isOpen}>
          <List role="list">{isDrawn ? null : children}</List>
          {collapsible ? (
            <IconButton label={message('side-nav.toggle')} aria-expanded={isOpen} onClick={toggle}>
              <Arrow aria-hidden="true" />
            </IconButton>
          ) : null}
        </CollapsedContext>
      </Panel>
      <NarrowDrawer opener={Opener} name={name} onDrawn={setDrawn}>
        <List role="list">{children}</List>
      </NarrowDrawer>
    </Root>
  );
}
