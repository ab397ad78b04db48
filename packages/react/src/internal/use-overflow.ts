import { useEffect, useState, type RefObject } from 'react';

/** How much of what is visible one press scrolls. */
const STEP = 0.8;

/**
 * Whether a row that scrolls has more before its start or after its end, in reading direction. At first the chosen item,
 * `aria-selected` or `aria-current`, is in view.
 *
 * @returns also `scroll`, which scrolls towards the end (1) or the start (−1)
 */
export function useOverflow(list: RefObject<HTMLElement | null>, active: boolean) {
  const [more, setMore] = useState('');
  useEffect(() => {
    const { current: node } = list;
    if (!node || !active) return;
    const read = () => {
      const rest = node.scrollWidth - node.clientWidth;
      // From right to left it is negative. Less than a pixel is rounding.
      const position = Math.abs(node.scrollLeft);
      setMore([position > 1 && 'start', rest - position > 1 && 'end'].filter(Boolean).join(' '));
    };
    showChosen(node);
    const observer = new ResizeObserver(read);
    observer.observe(node);
    for (const child of node.children) observer.observe(child);
    node.addEventListener('scroll', read);
    return () => {
      observer.disconnect();
      node.removeEventListener('scroll', read);
    };
  }, [list, active]);
  const scroll = (to: 1 | -1) => {
    const node = list.current!;
    const sign = getComputedStyle(node).direction === 'rtl' ? -1 : 1;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    node.scrollBy({ left: to * sign * node.clientWidth * STEP, behavior: isStill ? 'auto' : 'smooth' });
  };
  return { start: more.includes('start'), end: more.includes('end'), scroll };
}

/** Scrolls the row, and not the page, to the chosen item. */
function showChosen(list: HTMLElement): void {
  const chosen = list.querySelector(':is([aria-selected="true"], [aria-current])')?.getBoundingClientRect();
  const { left, right, width } = list.getBoundingClientRect();
  if (!chosen || (chosen.left >= left && chosen.right <= right)) return;
  list.scrollLeft += chosen.left + chosen.width / 2 - (left + width / 2);
}
