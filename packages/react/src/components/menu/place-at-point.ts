import type { MenuPoint } from './menu-context.js';

/** Where a menu begins on an axis of `room` pixels: after the point, else before it, else where it fits. */
function startAt(point: number, size: number, room: number, isBefore: boolean): number {
  const [after, before] = [point, point - size];
  const wanted = isBefore ? [before, after] : [after, before];
  const fits = (start: number) => start >= 0 && start + size <= room;
  return wanted.find(fits) ?? Math.max(0, Math.min(after, room - size));
}

/**
 * Places a shown menu with a corner at a point of the window: below it, to its end in reading direction; on the other side
 * where there is no space.
 */
export function placeAtPoint(popup: HTMLElement, { x, y }: MenuPoint): void {
  const { clientWidth, clientHeight } = popup.ownerDocument.documentElement;
  const isRtl = getComputedStyle(popup).direction === 'rtl';
  popup.style.left = `${startAt(x, popup.offsetWidth, clientWidth, isRtl)}px`;
  popup.style.top = `${startAt(y, popup.offsetHeight, clientHeight, false)}px`;
}

/** The corner at the start of an element. */
export function startOf(element: Element | null): MenuPoint {
  if (!element) return { x: 0, y: 0 };
  const { left, right, top } = element.getBoundingClientRect();
  return { x: getComputedStyle(element).direction === 'rtl' ? right : left, y: top };
}

/** The place of a person who uses the keyboard: below the caret of rich text, else below the element with focus. */
export function placeOfFocus(focused: HTMLElement): MenuPoint {
  const selection = focused.isContentEditable ? focused.ownerDocument.getSelection() : null;
  const caret = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  if (caret) return { x: caret.left, y: caret.bottom };
  return { x: startOf(focused).x, y: focused.getBoundingClientRect().bottom };
}
