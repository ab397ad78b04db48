'use client';
import { createContext, useContext, type RefObject } from 'react';
import type { MenuOpenChangeDetails } from './Menu.props.js';

/** Where focus goes when a menu opens. `none`: it stays, e.g. on the item of a submenu under the pointer. */
export type MenuFocus = 'first' | 'last' | 'menu' | 'none';

/** A point in the window, in pixels. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
  /** Where a menu ends that has no space below, so that it does not cover what it is about. Default: `y`. */
  readonly above?: number;
}

/** Where a menu opens, and the element that focus returns to. */
interface Opening {
  readonly point?: MenuPoint;
  readonly opener?: HTMLElement;
}

/** A menu that opens at a point: set before it opens. */
export interface MenuPlace {
  readonly get: () => Opening;
  readonly set: (opening: Opening) => void;
}

export function createPlace(): MenuPlace {
  let current: Opening = {};
  return {
    get: () => current,
    set: (opening) => {
      current = opening;
    },
  };
}

export interface MenuContextValue {
  readonly open: boolean;
  readonly setOpen: (open: boolean, details: MenuOpenChangeDetails) => void;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** Called before the menu opens. */
  readonly setFocus: (focus: MenuFocus) => void;
  readonly getFocus: () => MenuFocus;
  readonly id: string;
  /** The menu around a submenu. */
  readonly parent: MenuContextValue | null;
  /** Where a menu without a button opens. */
  readonly place?: MenuPlace | undefined;
  /** Uncontrolled values of items, which are not mounted while the menu is closed. */
  readonly values: Map<string, unknown>;
}

export const MenuContext = createContext<MenuContextValue | null>(null);

/** @throws Error outside `Menu.Root` */
export function useMenuContext(part: string): MenuContextValue {
  const context = useContext(MenuContext);
  if (!context) throw new Error(`Menu.${part} is outside a Menu.Root. Put it inside one.`);
  return context;
}

/** Closes a menu and all menus around it. */
export function closeAll(menu: MenuContextValue, details: MenuOpenChangeDetails): void {
  for (let each: MenuContextValue | null = menu; each; each = each.parent) each.setOpen(false, details);
}
