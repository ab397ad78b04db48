'use client';
import { Level } from '../menu/MenuRoot.js';
import { useMenubarContext } from './menubar-context.js';
import type { MenubarMenuProps } from './Menubar.props.js';

/** One menu of the menubar. Renders no element; connects its item and its content. */
export function MenubarMenu(props: MenubarMenuProps) {
  useMenubarContext('Menu');
  return <Level {...props} parent={null} />;
}
