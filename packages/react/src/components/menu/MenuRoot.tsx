'use client';
import { useContext, useId, useRef, useState } from 'react';
import { useControlled } from '../../internal/use-controlled.js';
import { MenuContext, useMenuContext, type MenuContextValue, type MenuFocus } from './menu-context.js';
import type { MenuOpenChangeDetails, MenuRootProps, MenuSubProps } from './Menu.props.js';

/**
 * Actions behind a button. Renders no element; connects the parts.
 *
 * Use it for three or more actions on one thing, or for settings that are seldom changed.
 * Do not use it to choose a value in a form (`Select`), nor for the main action of a screen (`Button`).
 */
export function MenuRoot(props: MenuRootProps) {
  return <Level {...props} parent={null} />;
}

/** A submenu: an item that opens a menu. Renders no element. One level is enough for most people. */
export function MenuSub(props: MenuSubProps) {
  return <Level {...props} parent={useMenuContext('Sub')} />;
}

/** The state of one menu, and its parts in the context. */
export function Level({
  open,
  defaultOpen = false,
  onOpenChange,
  children,
  parent,
  place,
}: MenuRootProps & Pick<MenuContextValue, 'parent' | 'place'>) {
  const [isOpen, setOpen] = useControlled<boolean, MenuOpenChangeDetails>(open, defaultOpen, onOpenChange);
  const trigger = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const focus = useRef<MenuFocus>('menu');
  const setFocus = (wanted: MenuFocus) => {
    focus.current = wanted;
  };
  const getFocus = () => focus.current;
  const id = useId();
  const [own] = useState(() => new Map<string, unknown>());
  const values = useContext(MenuContext)?.values ?? own;
  return (
    <MenuContext value={{ open: isOpen, setOpen, trigger, content, setFocus, getFocus, id, parent, place, values }}>
      {children}
    </MenuContext>
  );
}
