import { useEffect, useInsertionEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { isComposing } from './keys.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/** Why an overlay that does not block the page closes by itself. */
export type DismissReason = 'escape-key' | 'outside-press' | 'focus-out';

/** The elements of an overlay, the popup first. What is in none of them is outside. */
export type Inside = readonly [popup: RefObject<Element | null>, ...others: RefObject<Element | null>[]];

type Dismiss = (reason: DismissReason, event: Event) => void;

/** An open overlay in another one: a press outside of both closes this one alone. A tooltip does not count. */
const INNER = ':popover-open:not([role="tooltip"])';

/**
 * Handler of keys for the popup and its trigger. Escape belongs to the innermost overlay, which prevents its default; the
 * Escape of an input method belongs to none.
 */
export function escapeHandler(dismiss: Dismiss): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return;
    dismiss('escape-key', event.nativeEvent);
    event.preventDefault();
  };
}

/**
 * Closes an open overlay on a press outside and when focus moves to something outside; not when the window loses focus.
 * Call it in the part that is mounted while the overlay is open, before the effect that returns focus. Escape is
 * `escapeHandler`.
 * @param inner selector of open overlays inside that take a press outside for themselves
 */
export function useDismiss(inside: Inside, dismiss: Dismiss, inner: string = INNER): void {
  const latest = useRef({ inside, dismiss });
  useInsertionEffect(() => {
    latest.current = { inside, dismiss };
  });
  const isActive = useRef(false);
  // Ends before focus returns, which is no reason to close the overlay again.
  useBrowserLayoutEffect(() => {
    isActive.current = true;
    return () => {
      isActive.current = false;
    };
  }, []);
  useEffect(() => {
    const popup = latest.current.inside[0].current;
    const page = popup?.ownerDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    let isForInner = false;
    // On the window: before the inner one closes itself.
    const look = () => {
      isForInner = popup.querySelector(inner) !== null;
    };
    const leave = (reason: DismissReason, event: Event) => {
      const path = event.composedPath();
      const { current } = latest;
      const isInside = current.inside.some((part) => part.current && path.includes(part.current));
      if (!isInside && isActive.current) current.dismiss(reason, event);
    };
    const press = (event: Event) => isForInner || leave('outside-press', event);
    const focus = (event: Event) => leave('focus-out', event);
    view.addEventListener('pointerdown', look, true);
    page.addEventListener('pointerdown', press, true);
    page.addEventListener('focusin', focus);
    return () => {
      view.removeEventListener('pointerdown', look, true);
      page.removeEventListener('pointerdown', press, true);
      page.removeEventListener('focusin', focus);
    };
  }, [inner]);
}
