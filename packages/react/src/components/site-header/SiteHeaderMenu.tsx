'use client';
import { siteHeaderMessages } from '@wusum/contract/messages/site-header';
import { useMessages } from '../../internal/use-messages.js';
import { NarrowDrawer } from '../drawer/NarrowDrawer.js';
import { Icon } from '../icon/Icon.js';
import { menuIcon } from '../icon/icons/actions.js';
import type { SiteHeaderMenuProps } from './SiteHeader.props.js';
import { List, Opener } from './SiteHeader.styles.js';

/**
 * The sections where the header is narrow. Renders one `<div>` with the button of a menu, which opens a `Drawer` after it; it is hidden
 * where there is space for `SiteHeader.Nav`.
 */
export function SiteHeaderMenu({ label, children }: SiteHeaderMenuProps) {
  const message = useMessages(siteHeaderMessages);
  return (
    <NarrowDrawer opener={Opener} name={label ?? message('site-header.menu')} icon={<Icon icon={menuIcon} />}>
      <List role="list">{children}</List>
    </NarrowDrawer>
  );
}
