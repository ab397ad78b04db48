import { useEffect, type RefObject } from 'react';

/**
 * Keeps a drawer above the keyboard on the screen. iOS does not make the window smaller for it, only the part that is seen;
 * where the window gets smaller, nothing is left to do.
 */
export function useKeyboardInset(drawer: RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    const view = drawer.current?.ownerDocument.defaultView;
    const seen = view?.visualViewport;
    if (!open || !seen) return;
    const update = () => {
      // A page that is enlarged with two fingers is no keyboard.
      const covered = seen.scale > 1 ? 0 : Math.max(0, view.innerHeight - seen.height - seen.offsetTop);
      drawer.current?.style.setProperty('--ws-drawer-keyboard', `${Math.round(covered)}px`);
    };
    update();
    seen.addEventListener('resize', update);
    seen.addEventListener('scroll', update);
    return () => {
      seen.removeEventListener('resize', update);
      seen.removeEventListener('scroll', update);
    };
  }, [drawer, open]);
}
