import { useEffect, type RefObject } from 'react';

interface Lock {
  count: number;
  readonly release: () => void;
}

const locks = new WeakMap<Document, Lock>();

/**
 * The element whose overflow the browser uses for the page is locked: `<body>` if `<html>` has none of its own. If it
 * were always `<html>`, a `<body>` with `overflow-x` would become a scroller, and what is sticky in it would jump.
 */
function lock({ documentElement: root, body, defaultView: view }: Document): Lock {
  const page = view!.getComputedStyle(root).overflowY === 'visible' ? body : root;
  const { overflow } = page.style;
  const { scrollbarGutter } = root.style;
  // The page keeps the space of its scrollbar, so that nothing moves.
  if (view!.innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  page.style.overflow = 'hidden';
  const release = () => {
    page.style.overflow = overflow;
    root.style.scrollbarGutter = scrollbarGutter;
  };
  return { count: 0, release };
}

/** Keeps the page around `place` from scrolling while `active`. The last of several locks on a page releases it. */
export function useScrollLock(active: boolean, place: RefObject<Element | null>): void {
  useEffect(() => {
    const page = active ? place.current?.ownerDocument : undefined;
    if (!page) return;
    const held = locks.get(page) ?? lock(page);
    locks.set(page, held);
    held.count += 1;
    return () => {
      held.count -= 1;
      if (held.count > 0) return;
      held.release();
      locks.delete(page);
    };
  }, [active, place]);
}
