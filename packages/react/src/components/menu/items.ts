/** The items of an open menu. They take focus themselves; the DOM alone knows which one has it, so a key renders nothing. */

const ITEM = '[role^="menuitem"]:not([aria-disabled="true"])';

/** The menu around an element. */
export const menuOf = (element: Element): Element | null => element.closest('[role="menu"]');

/** The items of a menu that can be activated, without those of its submenus. */
export function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>(ITEM)].filter((item) => menuOf(item) === menu);
}

/** The item of this menu under an event. */
export function itemAt(menu: Element, target: EventTarget): HTMLElement | null {
  const item = (target as Element).closest<HTMLElement>(ITEM);
  return item && menuOf(item) === menu ? item : null;
}

/** Its label, without the keys next to it. */
export function textOf(item: Element): string {
  return (item.querySelector('.ws-menu-item-text') ?? item).textContent;
}

export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Focuses an item. Under a pointer it is in view already, and needs no ring. */
export function focusItem(menu: Element, item: HTMLElement | undefined, byPointer = false): void {
  menu.toggleAttribute('data-pointer', byPointer);
  item?.focus({ preventScroll: true });
  if (!byPointer) item?.scrollIntoView({ block: 'nearest' });
}
