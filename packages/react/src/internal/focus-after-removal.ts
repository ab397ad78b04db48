import { useRef, type RefObject } from 'react';
import { focusedIn, pathOf, restoreFocus } from './focus.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/**
 * Where focus goes when an element is removed that has focus inside: to the first of `candidates` that is left, else to what
 * is around it, so that Tab goes on from its place and not from the start of the page.
 * @param candidates called while the element is still in the page
 */
export function useFocusAfterRemoval(
  element: RefObject<HTMLElement | null>,
  candidates: (element: HTMLElement) => readonly HTMLElement[] = () => [],
): void {
  const find = useRef(candidates);
  useBrowserLayoutEffect(() => {
    const { current: node } = element;
    if (!node) return undefined;
    return () => {
      if (!node.contains(focusedIn(node))) return;
      const path = [...find.current(node), ...pathOf(node.parentElement)];
      queueMicrotask(() => {
        if (!node.isConnected) restoreFocus(path);
      });
    };
  }, [element]);
}
