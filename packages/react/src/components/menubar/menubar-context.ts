'use client';
import { createContext, useContext } from 'react';
import type { MenuContextValue, MenuFocus } from '../menu/menu-context.js';
import type { MenuOpenChangeDetails } from '../menu/Menu.props.js';

/** The menus of a menubar, by their items. */
export type MenubarMenus = Map<Element, MenuContextValue>;

export const MenubarContext = createContext<MenubarMenus | null>(null);

/** @throws Error outside `Menubar.Root` */
export function useMenubarContext(part: string): MenubarMenus {
  const menus = useContext(MenubarContext);
  if (!menus) throw new Error(`Menubar.${part} is outside a Menubar.Root. Put it inside one.`);
  return menus;
}

/** Opens the menu of an item in place of the one that is open. @returns whether one was open */
export function switchTo(
  menus: MenubarMenus,
  item: Element,
  focus: MenuFocus,
  details: MenuOpenChangeDetails,
): boolean {
  const next = menus.get(item);
  const current = [...menus.values()].find(({ open }) => open);
  if (!current || !next || current === next) return false;
  current.setOpen(false, details);
  next.setFocus(focus);
  next.setOpen(true, details);
  return true;
}
