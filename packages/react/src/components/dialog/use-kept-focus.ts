import type { RefObject } from 'react';
import { focusedIn } from '../../internal/focus.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

/**
 * Focuses an open dialog when what had focus in it is removed, hidden or disabled: the browser leaves focus on the page,
 * which is inert.
 */
export function useKeptFocus(dialog: RefObject<HTMLDialogElement | null>, open: boolean): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = dialog;
    if (!node || !open) return;
    let timer = 0;
    const keep = () => {
      if (node.matches(':modal, [data-layer="page"]') && focusedIn(node) === node.ownerDocument.body) node.focus();
    };
    const observer = new MutationObserver(() => {
      keep();
      // The browser takes focus from what is disabled or hidden when it renders.
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, 50);
    });
    const attributeFilter = ['disabled', 'hidden', 'inert', 'style', 'class'];
    observer.observe(node, { subtree: true, childList: true, attributeFilter });
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
    };
  }, [dialog, open]);
}
