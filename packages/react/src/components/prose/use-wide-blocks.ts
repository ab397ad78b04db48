import { useEffect, type RefObject } from 'react';

/** What can be wider than the text and then scrolls in its place. Parts of components are theirs. */
const wide = ':is(pre, table):not([class*="ws-"])';

/** Blocks that scroll take focus, so that the arrow keys scroll them. A `tabIndex` of the page stays as it is. */
export function useWideBlocks(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current: root } = text;
    if (!root) return;
    const own = new WeakSet<Element>();
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) writeTabStop(target as HTMLElement, own);
    });
    const watch = () => {
      sizes.disconnect();
      for (const block of root.querySelectorAll(wide)) sizes.observe(block);
    };
    const changes = new MutationObserver(watch);
    watch();
    changes.observe(root, { childList: true, subtree: true, characterData: true });
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [text]);
}

/** @param own the blocks whose tab stop is from here */
function writeTabStop(block: HTMLElement, own: WeakSet<Element>): void {
  const scrolls = block.scrollWidth > block.clientWidth + 1;
  if (scrolls && !block.hasAttribute('tabindex')) {
    own.add(block);
    block.tabIndex = 0;
  } else if (!scrolls && own.has(block) && block !== block.ownerDocument.activeElement) {
    own.delete(block);
    block.removeAttribute('tabindex');
  }
}
