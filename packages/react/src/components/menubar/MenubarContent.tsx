'use client';
import { MenuContent } from '../menu/MenuContent.js';
import type { MenubarContentProps } from './Menubar.props.js';

/** The menu of an item. Renders, while it is open, one `<div role="menu">` in the top layer, named by its item. */
export function MenubarContent(props: MenubarContentProps) {
  return <MenuContent {...props} />;
}
