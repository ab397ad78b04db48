import { useState, type RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

interface Scroller {
  /** The table is larger than its place. */
  readonly scrolls: boolean;
  /** The id of its caption. */
  readonly caption: string | undefined;
  /** The sides with columns out of view: `start`, `end`, both, or none. */
  readonly more: string | undefined;
}

const still: Scroller = { scrolls: false, caption: undefined, more: undefined };

/** How the box around a table scrolls. Read from the page: a server knows no widths. */
export function useScroller(table: RefObject<HTMLTableElement | null>): Scroller {
  const [state, setState] = useState(still);
  useBrowserLayoutEffect(() => {
    const node = table.current!;
    const box = node.parentElement!;
    const read = () => {
      const next = {
        // Less than a pixel is rounding.
        scrolls: box.scrollWidth - box.clientWidth > 1 || box.scrollHeight - box.clientHeight > 1,
        caption: node.caption?.id || undefined,
        more: sidesOf(box),
      };
      setState((known) => (isEqual(known, next) ? known : next));
    };
    // Before the first paint; the observer reports one frame later.
    read();
    const observer = new ResizeObserver(read);
    observer.observe(box);
    observer.observe(node);
    box.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', read);
    };
  }, [table]);
  return state;
}

const isEqual = (one: Scroller, other: Scroller): boolean =>
  one.scrolls === other.scrolls && one.caption === other.caption && one.more === other.more;

function sidesOf(box: HTMLElement): string | undefined {
  // Negative from right to left.
  const from = Math.abs(box.scrollLeft);
  const sides = [from > 1 && 'start', box.scrollWidth - box.clientWidth - from > 1 && 'end'];
  return sides.filter(Boolean).join(' ') || undefined;
}
