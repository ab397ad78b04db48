import { useEffect, type RefObject } from 'react';

/** LiveRegion stays audible; Radix' guards have to catch Tab; the rest of the head and scripts has nothing to catch. */
const kept = '[aria-live], [data-radix-focus-guard], script, style, link, template';

/**
 * While `active`, everything on the page but what holds `own` cannot be focused, pressed or read. Radix hides the page
 * from readers only and leaves its buttons focusable behind the veil.
 */
export function useInertOthers(active: boolean, ...own: readonly RefObject<Element | null>[]): void {
  useEffect(() => {
    if (!active) return;
    const others = [...document.body.children].filter(
      (node): node is HTMLElement =>
        node instanceof HTMLElement &&
        !node.inert &&
        !node.matches(kept) &&
        !own.some((ref) => ref.current && node.contains(ref.current)),
    );
    for (const node of others) node.inert = true;
    return () => {
      for (const node of others) node.inert = false;
    };
    // The refs are the same for the life of the component.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active]);
}
