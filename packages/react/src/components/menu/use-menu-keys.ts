import type { KeyboardEvent } from 'react';
import { focusedIn } from '../../internal/focus.js';
import { isComposing } from '../../internal/keys.js';
import { findByPrefix, useTypeahead } from '../../internal/typeahead.js';
import { focusItem, isRtl, itemsOf, menuOf, textOf } from './items.js';
import { closeAll, type MenuContextValue } from './menu-context.js';

/** The keys of an open menu: APG Menu, with a typeahead that folds Arabic. */
export function useMenuKeys(menu: MenuContextValue) {
  const typed = useTypeahead();
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { currentTarget: node, target, nativeEvent, key } = event;
    if (event.defaultPrevented || menuOf(target as Element) !== node || isComposing(nativeEvent)) return;
    const details = { reason: 'keyboard', event: nativeEvent } as const;
    const text = typed(event);
    if (text !== undefined) search(node, text);
    else if (key === 'Escape') menu.setOpen(false, { reason: 'escape-key', event: nativeEvent });
    else if (key === 'Tab') {
      // The menu is gone and focus on its trigger before the browser moves it on from there.
      closeAll(menu, { reason: 'focus-out', event: nativeEvent });
      return;
    } else if (menu.parent && key === (isRtl(node) ? 'ArrowRight' : 'ArrowLeft')) menu.setOpen(false, details);
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (key === 'Enter' || key === ' ')
      (target as HTMLElement).closest<HTMLElement>('[role^="menuitem"]')?.click();
    else if (!move(node, key)) return;
    event.preventDefault();
  };
}

/** @returns whether the key moves focus; at the ends it goes round */
function move(node: HTMLElement, key: string): boolean {
  const items = itemsOf(node);
  const index = items.indexOf(focusedIn(node) as HTMLElement);
  const last = items.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: index === last ? 0 : index + 1,
    ArrowUp: index <= 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  if (targets[key] === undefined) return false;
  focusItem(node, items[targets[key]]);
  return true;
}

function search(node: HTMLElement, text: string): void {
  const items = itemsOf(node);
  const found = findByPrefix(items.map(textOf), text, items.indexOf(focusedIn(node) as HTMLElement));
  if (found >= 0) focusItem(node, items[found]);
}
