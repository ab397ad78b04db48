'use client';
import { useRef, useState, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { arrowStep, rovingItems, useRoving } from '../../internal/roving.js';
import { findByPrefix, useTypeahead } from '../../internal/typeahead.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { isRtl } from '../menu/items.js';
import { MenubarContext, switchTo, type MenubarMenus } from './menubar-context.js';
import type { MenubarRootProps } from './Menubar.props.js';
import { Root } from './Menubar.styles.js';

const ITEM = '.ws-menubar-trigger';

/**
 * The menus of an application in a row. Renders one `<div role="menubar">` with one tab stop. The arrow keys follow the
 * reading direction: they move from item to item, and with an open menu from menu to menu.
 *
 * Use it in an editor, for many actions in groups that people know from desktop applications.
 * Do not use it for the navigation of a site (`NavigationMenu`), nor for a single menu (`Menu`).
 */
export function MenubarRoot({ loop = true, ref, ...rest }: MenubarRootProps) {
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useComposedRefs(root, ref);
  const [menus] = useState<MenubarMenus>(() => new Map());
  const rove = useRoving(root, ITEM, { loop });
  const typed = useTypeahead();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented) return;
    const { currentTarget: bar, target } = event;
    const items = rovingItems(bar, ITEM);
    if (!(target as Element).matches(ITEM)) {
      if (moveToMenu(event, items, menus, loop)) event.preventDefault();
      return;
    }
    rove(event);
    const text = event.defaultPrevented ? undefined : typed(event);
    if (text === undefined) return;
    const labels = items.map((item) => item.textContent);
    items[findByPrefix(labels, text, items.indexOf(target as HTMLElement))]?.focus();
    event.preventDefault();
  };
  return (
    <MenubarContext value={menus}>
      <Root role="menubar" {...rest} onKeyDown={composeHandlers(rest.onKeyDown, onKeyDown)} ref={rootRef} />
    </MenubarContext>
  );
}

/** From an open menu to the one next to it. A submenu has used the key that opens or closes it. */
function moveToMenu(
  event: KeyboardEvent<HTMLElement>,
  items: readonly HTMLElement[],
  menus: MenubarMenus,
  loop: boolean,
): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const step = arrowStep(event.key, isRtl(event.currentTarget));
  const index = items.findIndex((item) => menus.get(item)?.open);
  if (step === 0 || index < 0) return false;
  const next = loop ? items.at((index + step) % items.length) : items[index + step];
  return next !== undefined && switchTo(menus, next, 'first', { reason: 'keyboard', event: event.nativeEvent });
}
