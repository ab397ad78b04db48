import { useEffect, type RefObject } from 'react';

/** Less is rounding, in pixels. */
const ROUNDING = 1;

/** The edges behind which there is more. From right to left, `scrollLeft` is negative. */
export function edgesOf(node: Element): string[] {
  const { scrollTop, scrollLeft, scrollWidth, scrollHeight, clientWidth, clientHeight } = node;
  const inline = Math.abs(scrollLeft);
  const edges = {
    'block-start': scrollTop > ROUNDING,
    'block-end': scrollHeight - clientHeight - scrollTop > ROUNDING,
    'inline-start': inline > ROUNDING,
    'inline-end': scrollWidth - clientWidth - inline > ROUNDING,
  };
  const { overflowX, overflowY } = getComputedStyle(node);
  const scrolls = (name: string) => /auto|scroll/.test(name.startsWith('block') ? overflowY : overflowX);
  return Object.entries(edges)
    .filter(([name, isMore]) => isMore && scrolls(name))
    .map(([name]) => name);
}

/**
 * Writes the edges behind which there is more to `data-more`, without a render; it takes focus only while it scrolls. A
 * `tabIndex` of the page stays as it is.
 */
export function useEdges(area: RefObject<HTMLElement | null>, ownsTabStop: boolean): void {
  useEffect(() => {
    const { current: node } = area;
    if (!node) return;
    let frame = 0;
    const read = () => {
      writeEdges(node, edgesOf(node), ownsTabStop);
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    const sizes = new ResizeObserver(later);
    const watch = () => {
      sizes.disconnect();
      for (const each of [node, ...node.children]) sizes.observe(each);
    };
    const children = new MutationObserver(() => {
      watch();
      later();
    });
    watch();
    read();
    children.observe(node, { childList: true });
    node.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      children.disconnect();
      node.removeEventListener('scroll', later);
    };
  }, [area, ownsTabStop]);
}

function writeEdges(node: HTMLElement, edges: readonly string[], ownsTabStop: boolean): void {
  if (edges.length > 0) node.dataset.more = edges.join(' ');
  else delete node.dataset.more;
  if (!ownsTabStop) return;
  if (edges.length > 0) node.tabIndex = 0;
  else if (node !== node.ownerDocument.activeElement) node.removeAttribute('tabindex');
}
