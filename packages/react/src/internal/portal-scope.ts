import { useCallback, useRef, useSyncExternalStore, type RefObject } from 'react';
import { readScope, scopeAttributeNames, toAttributes, type ScopeAttributes } from './scope.js';

const watched = { subtree: true, attributeFilter: scopeAttributeNames };
const nothing = '{}';
const onServer = () => nothing;
const stop = () => {};

/**
 * Attributes for the outermost element of a portal, taken from `place` while `open`: what leaves its place carries
 * the brand, mode, contrast, density, language and direction along. They follow when someone switches behind it, and
 * stay as they were while it goes.
 */
export function usePortalScope(place: RefObject<Element | null>, open: boolean): ScopeAttributes {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!open) return stop;
      const observer = new MutationObserver(changed);
      observer.observe(document.documentElement, watched);
      return () => observer.disconnect();
    },
    [open],
  );
  // A string, because a snapshot must be equal to itself.
  const last = useRef(nothing);
  const read = () => {
    if (open && place.current) last.current = JSON.stringify(toAttributes(readScope(place.current)));
    return last.current;
  };
  return JSON.parse(useSyncExternalStore(subscribe, read, onServer)) as ScopeAttributes;
}
