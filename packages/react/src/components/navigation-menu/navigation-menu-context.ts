'use client';
import { createContext, useContext, type RefObject } from 'react';
import type { HoverIntent } from './hover-intent.js';
import type { NavigationMenuChangeDetails } from './NavigationMenu.props.js';

export interface NavigationMenuContextValue {
  /** The value of the item whose panel is open. */
  readonly value: string;
  readonly setValue: (value: string, details: NavigationMenuChangeDetails) => void;
  readonly root: RefObject<HTMLElement | null>;
  readonly intent: HoverIntent;
}

interface ItemContextValue {
  readonly value: string;
  readonly open: boolean;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly id: string;
}

export const NavigationMenuContext = createContext<NavigationMenuContextValue | null>(null);
export const NavigationMenuItemContext = createContext<ItemContextValue | null>(null);

/** @throws Error outside `NavigationMenu.Root` */
export function useNavigationMenu(part: string): NavigationMenuContextValue {
  const context = useContext(NavigationMenuContext);
  if (!context) throw new Error(`NavigationMenu.${part} is outside a NavigationMenu.Root. Put it inside one.`);
  return context;
}

/** @throws Error outside `NavigationMenu.Item` */
export function useNavigationMenuItem(part: string): ItemContextValue {
  const context = useContext(NavigationMenuItemContext);
  if (!context) throw new Error(`NavigationMenu.${part} is outside a NavigationMenu.Item. Put it inside one.`);
  return context;
}
