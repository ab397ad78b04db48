import type { MenuPoint } from './menu-context.js';

const EDGE = 8;

/**
 * Where a menu begins on an axis of `room` pixels: after the point, else before it, else where it fits, off the edges of the
 * window if it is small enough.
 */
function startAt(point: number, before: number, size: number, room: number, isBefore: boolean): number {
  const wanted = isBefore ? [before - size, point] : [point, before - size];
  const fits = (start: number) => start >= 0 && start + size <= room;
  const edge = Math.max(0, Math.min(EDGE, (room - size) / 2));
  return wanted.find(fits) ?? Math.max(edge, Math.min(point, room - size - edge));
}

/**
 * Places a shown menu with a corner at a point of the window: below it, to its end in reading direction; on the other side
 * where there is no space.
 */
export function placeAtPoint(popup: HTMLElement, { x, y, above = y }: MenuPoint): void {
  const { clientWidth, clientHeight } = popup.ownerDocument.documentElement;
  const isRtl = getComputedStyle(popup).direction === 'rtl';
  popup.style.left = `${startAt(x, x, popup.offsetWidth, clientWidth, isRtl)}px`;
  popup.style.top = `${startAt(y, above, popup.offsetHeight, clientHeight, false)}px`;
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
