import { useEffect, useRef, type RefObject } from 'react';

interface TrackOptions {
  readonly track: RefObject<HTMLElement | null>;
  readonly index: number;
  readonly count: number;
  /** Called when a person has scrolled to another picture. */
  readonly onScrollTo: (index: number, event: Event) => void;
}

/**
 * Keeps a row that the browser scrolls, one picture a width, at an index, in the direction of the page around it. People
 * scroll it by finger, wheel and trackpad: what they scroll to is reported when the row is at rest.
 */
export function useTrack({ track, index, count, onScrollTo }: TrackOptions): void {
  const latest = useRef({ index, count, onScrollTo });
  /** Where the row was sent to. */
  const sent = useRef(index);
  useEffect(() => {
    latest.current = { index, count, onScrollTo };
  });
  useEffect(() => {
    const { current: node } = track;
    if (!node) return undefined;
    // Only what a person moves is a choice.
    let isByHand = false;
    const take = () => {
      isByHand = true;
    };
    const settle = (event: Event) => {
      if (!isByHand || node.clientWidth === 0) return;
      const { index: current, count: all, onScrollTo: report } = latest.current;
      const at = Math.min(all - 1, Math.round(Math.abs(node.scrollLeft) / node.clientWidth));
      sent.current = at;
      if (at !== current) report(at, event);
    };
    const place = () => {
      isByHand = false;
      scrollTo(node, latest.current.index, false);
    };
    // Also when the dialog gets its size, and when a phone is turned.
    const size = new ResizeObserver(place);
    size.observe(node);
    const direction = new MutationObserver(place);
    direction.observe(node.ownerDocument, { subtree: true, attributeFilter: ['dir'] });
    const hand = ['pointerdown', 'touchstart', 'wheel'] as const;
    for (const type of hand) node.addEventListener(type, take, { passive: true });
    node.addEventListener('scrollend', settle);
    return () => {
      size.disconnect();
      direction.disconnect();
      for (const type of hand) node.removeEventListener(type, take);
      node.removeEventListener('scrollend', settle);
    };
  }, [track]);
  useEffect(() => {
    const { current: node } = track;
    if (!node || sent.current === index) return;
    const isNext = Math.abs(sent.current - index) === 1;
    sent.current = index;
    scrollTo(node, index, isNext && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }, [track, index]);
}

function scrollTo(node: HTMLElement, index: number, isSmooth: boolean): void {
  const side = getComputedStyle(node).direction === 'rtl' ? -1 : 1;
  node.scrollTo({ left: side * index * node.clientWidth, behavior: isSmooth ? 'smooth' : 'instant' });
}
