import { useEffect, useRef, useState, type RefObject } from 'react';

/** Where a heading counts as read: a part of the frame, from its upper edge. */
const LINE = 0.2;
/** How long a frame is still before its scrolling has ended, in milliseconds. */
const STILL = 150;

const isScrolling = ({ overflowY }: CSSStyleDeclaration) => /auto|scroll|overlay/.test(overflowY);

/** The element that scrolls a heading: the nearest frame around it, else the page. */
export function frameOf(heading: Element): Element {
  const page = heading.ownerDocument.scrollingElement ?? heading.ownerDocument.documentElement;
  for (let node = heading.parentElement; node && node !== page; node = node.parentElement)
    if (node.scrollHeight > node.clientHeight && isScrolling(getComputedStyle(node))) return node;
  return page;
}

/** The upper edge of a frame and its height, in the window. */
function viewOf(frame: Element): { top: number; height: number } {
  const isPage = frame === frame.ownerDocument.scrollingElement;
  return { top: isPage ? 0 : frame.getBoundingClientRect().top, height: frame.clientHeight };
}

/** The last heading above the line of its frame; at the end of the frame the last one of all. */
export function currentHeading(headings: readonly Element[]): Element | undefined {
  const [first] = headings;
  if (!first) return undefined;
  const frame = frameOf(first);
  const { scrollTop, clientHeight, scrollHeight } = frame;
  if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1) return headings.at(-1);
  const { top, height } = viewOf(frame);
  const line = top + Math.max(height * LINE, Number.parseFloat(getComputedStyle(first).scrollMarginTop) + 1);
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line);
}

/**
 * The id of the heading that people have come to. A heading that is chosen stays the current one until they scroll again: it
 * may be too near to the end to come up.
 */
export function useCurrentHeading(nav: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const [current, setCurrent] = useState<string>();
  const chosen = useRef<{ isStill: boolean }>(null);
  // An id has no space, and equal lists are equal texts.
  const key = ids.join(' ');
  useEffect(() => {
    const { current: node } = nav;
    if (!node) return;
    const page = node.ownerDocument;
    let still: ReturnType<typeof setTimeout>;
    let frame = 0;
    const look = () => {
      const headings = key
        .split(' ')
        .map((id) => page.getElementById(id))
        .filter((each) => each !== null);
      setCurrent(currentHeading(headings)?.id);
    };
    const onScroll = () => {
      if (chosen.current?.isStill) chosen.current = null;
      clearTimeout(still);
      still = setTimeout(() => {
        if (chosen.current) chosen.current.isStill = true;
      }, STILL);
      if (chosen.current) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    // A scroll event of a frame does not bubble.
    page.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      clearTimeout(still);
      cancelAnimationFrame(frame);
      page.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [nav, key]);
  const choose = (id: string) => {
    const choice = { isStill: false };
    chosen.current = choice;
    // If nothing scrolls, the next scrolling is that of a person.
    setTimeout(() => {
      choice.isStill = true;
    }, STILL * 2);
    setCurrent(id);
  };
  return [current, choose] as const;
}
