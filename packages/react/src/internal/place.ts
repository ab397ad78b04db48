/** Places a popup next to its anchor in browsers without CSS anchor positioning. Loaded on demand. */

const EDGE = 8;

/** Keeps a popup in the window, and off its edges if it is small enough. */
function clamp(value: number, size: number, room: number): number {
  const edge = Math.max(0, Math.min(EDGE, (room - size) / 2));
  return Math.max(edge, Math.min(value, room - size - edge));
}

/** @returns whether the popup goes before the anchor: as wanted, unless it only fits on the other side */
function isBefore(wanted: boolean, size: number, start: number, end: number, room: number): boolean {
  const [fitsBefore, fitsAfter] = [start >= size, room - end >= size];
  return wanted ? fitsBefore || !fitsAfter : !fitsAfter && start > room - end;
}

/**
 * Keeps `popup` at `anchor` while the page scrolls and resizes. `data-side` of the popup (default `block-end`) chooses
 * the side and `data-align` the edge; without a side the popup is a list: aligned with the start of the anchor and at least as wide.
 * @returns stops it
 */
export function place(popup: HTMLElement, anchor: HTMLElement): () => void {
  const view = anchor.ownerDocument.defaultView!;
  const { side, align } = popup.dataset;
  /** The distance that the style sheet gives. */
  const gap = Number.parseFloat(view.getComputedStyle(popup).marginBlockStart) || 0;
  const update = () => {
    const { top, bottom, left, right, width, height } = anchor.getBoundingClientRect();
    const isRtl = view.getComputedStyle(anchor).direction === 'rtl';
    const { clientWidth, clientHeight } = anchor.ownerDocument.documentElement;
    const { style } = popup;
    Object.assign(style, { position: 'fixed', inset: 'auto', margin: '0' });
    if (!side) Object.assign(style, { minWidth: `${width}px`, maxHeight: `${(clientHeight - height) / 2 - EDGE}px` });
    const [popupWidth, popupHeight] = [popup.offsetWidth, popup.offsetHeight];
    const edge = side ? align : 'start';
    const atLeft = (edge === 'start') !== isRtl;
    const isCentred = edge !== 'start' && edge !== 'end';
    let x = isCentred ? (left + right - popupWidth) / 2 : atLeft ? left : right - popupWidth;
    let y = isCentred ? (top + bottom - popupHeight) / 2 : edge === 'start' ? top : bottom - popupHeight;
    if (side?.startsWith('inline')) {
      const before = isBefore((side === 'inline-start') !== isRtl, popupWidth + gap, left, right, clientWidth);
      x = before ? left - gap - popupWidth : right + gap;
    } else {
      const before = isBefore(side === 'block-start', popupHeight + gap, top, bottom, clientHeight);
      y = before ? top - gap - popupHeight : bottom + gap;
    }
    style.left = `${clamp(x, popupWidth, clientWidth)}px`;
    style.top = `${clamp(y, popupHeight, clientHeight)}px`;
  };
  update();
  const observer = new ResizeObserver(update);
  observer.observe(popup);
  observer.observe(anchor);
  view.addEventListener('scroll', update, true);
  view.addEventListener('resize', update);
  return () => {
    observer.disconnect();
    view.removeEventListener('scroll', update, true);
    view.removeEventListener('resize', update);
  };
}
