import { useEffect } from 'react';

let holders = 0;
let restore = () => {};

/** The page keeps the room of its scrollbar, where it had one, so that nothing moves when the bar goes. */
function lock(): void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, scrollbarGutter } = style;
  if (window.innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  restore = () => Object.assign(style, { overflow, scrollbarGutter });
}

/** Keeps the page from scrolling while `active`. Several may hold the lock; the last one to let go opens it. */
export function useScrollLock(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    if (holders++ === 0) lock();
    return () => {
      if (--holders === 0) restore();
    };
  }, [active]);
}
