import { useEffect, useInsertionEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { isComposing } from './keys.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/** Why an overlay that does not block the page closes by itself. */
export type DismissReason = 'escape-key' | 'outside-press' | 'focus-out';

/** The elements of an overlay, the popup first. What is in none of them is outside. */
export type Inside = readonly [popup: RefObject<Element | null>, ...others: RefObject<Element | null>[]];

type Dismiss = (reason: DismissReason, event: Event) => void;

/** An open overlay in another one: a press outside of both closes this one alone. A tooltip does not count. */
const INNER = ':popover-open:not([role="tooltip"])';

const contains = (inside: Inside, node: unknown): boolean =>
  inside.some(({ current }) => current?.contains(node as Node | null));

/**
 * Handlers for the popup and its trigger. Escape belongs to the innermost overlay, which prevents its default; the Escape
 * of an input method belongs to none. When the window loses focus, nothing closes.
 */
export function dismissHandlers(inside: Inside, dismiss: Dismiss) {
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return;
      dismiss('escape-key', event.nativeEvent);
      event.preventDefault();
    },
    onBlur: ({ relatedTarget, nativeEvent }: FocusEvent): void => {
      if (relatedTarget && !contains(inside, relatedTarget)) dismiss('focus-out', nativeEvent);
    },
  };
}

/**
 * Closes an open overlay on Escape, on a press outside, and when focus leaves it. Call it in the part that is mounted
 * while the overlay is open, before the effect that returns focus.
 * @param inner selector of open overlays inside that take a press outside for themselves; '' for none
 * @returns the handlers of the popup, see `dismissHandlers`
 */
export function useDismiss(inside: Inside, dismiss: Dismiss, inner: string = INNER) {
  const latest = useRef({ inside, dismiss });
  const active = useRef(false);
  useInsertionEffect(() => {
    latest.current = { inside, dismiss };
  });
  useBrowserLayoutEffect(() => {
    active.current = true;
    return () => {
      active.current = false;
    };
  }, []);
  useEffect(() => {
    const page = latest.current.inside[0].current?.ownerDocument;
    const view = page?.defaultView;
    if (!page || !view) return;
    let isInners = false;
    // On the window: before the inner one closes itself.
    const look = () => {
      const { current: popup } = latest.current.inside[0];
      isInners = inner !== '' && popup?.querySelector(inner) != null;
    };
    const press = (event: Event) => {
      const path = event.composedPath();
      const { current } = latest;
      if (isInners || current.inside.some((part) => part.current && path.includes(part.current))) return;
      if (active.current) current.dismiss('outside-press', event);
    };
    view.addEventListener('pointerdown', look, true);
    page.addEventListener('pointerdown', press, true);
    return () => {
      view.removeEventListener('pointerdown', look, true);
      page.removeEventListener('pointerdown', press, true);
    };
  }, [inner]);
  return dismissHandlers(inside, (reason, event) => {
    if (active.current) dismiss(reason, event);
  });
}
