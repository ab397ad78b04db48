import type { RefObject } from 'react';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

let count = 0;

/**
 * Shows a mounted `popup` while `open` (an element with `popover="manual"`) in the top layer, anchored to `anchor`. Style sheets place
 * it with `position-area`; browsers without anchors load a small script that does the same.
 */
export function usePopover(
  popup: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  open = true,
): void {
  useBrowserLayoutEffect(() => {
    const { current: node } = popup;
    const { current: place } = anchor;
    if (!node?.isConnected || !place) return;
    if (!open) {
      if (node.matches(':popover-open')) node.hidePopover();
      return;
    }
    const release = anchorTo(node, place);
    node.showPopover();
    return release;
  }, [popup, anchor, open]);
}

function anchorTo(popup: HTMLElement, anchor: HTMLElement): () => void {
  if (!CSS.supports('anchor-name', '--a')) return placeByScript(popup, anchor);
  count += 1;
  const name = `--ws-anchor-${count}`;
  const names = () => getComputedStyle(anchor).getPropertyValue('anchor-name').split(', ');
  const setNames = (list: readonly string[]) => anchor.style.setProperty('anchor-name', list.join(', '));
  // An element may be the anchor of several: of a list and of a tooltip.
  setNames([...names().filter((each) => each !== 'none'), name]);
  popup.style.setProperty('position-anchor', name);
  return () => setNames(names().filter((each) => each !== name));
}

function placeByScript(popup: HTMLElement, anchor: HTMLElement): () => void {
  let release = () => {};
  let gone = false;
  void import('./place.js').then(({ place }) => {
    if (!gone) release = place(popup, anchor);
  });
  return () => {
    gone = true;
    release();
  };
}
