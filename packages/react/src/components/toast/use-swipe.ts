import { useRef, type PointerEvent } from 'react';
import type { ToasterAlign } from './Toaster.props.js';

/** How far a toast is swiped before it closes, as a share of its width. */
const FAR = 0.3;
/** Less is a press. In pixels. */
const STILL = 8;

/**
 * Swiping a toast away with a finger or a pen: towards its side of the window, in reading direction. With a mouse people select
 * its text.
 */
export function useSwipe(align: ToasterAlign, close: () => void) {
  const start = useRef<number>(undefined);
  const distance = (event: PointerEvent<HTMLElement>): number => {
    const way = event.clientX - start.current!;
    if (align === 'center') return way;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const sign = (align === 'end') === isRtl ? -1 : 1;
    return way * sign > 0 ? way : 0;
  };
  const end = (event: PointerEvent<HTMLElement>, mayClose: boolean) => {
    if (start.current === undefined) return;
    const { currentTarget: toast } = event;
    const isFar = Math.abs(distance(event)) > toast.getBoundingClientRect().width * FAR;
    start.current = undefined;
    toast.style.translate = '';
    delete toast.dataset.swiping;
    if (mayClose && isFar) close();
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse' || (event.target as Element).closest('a, button, input')) return;
      start.current = event.clientX;
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current === undefined) return;
      const way = distance(event);
      const { currentTarget: toast } = event;
      if (Math.abs(way) < STILL && toast.dataset.swiping === undefined) return;
      if (toast.dataset.swiping === undefined && event.nativeEvent.isTrusted) toast.setPointerCapture(event.pointerId);
      toast.dataset.swiping = '';
      toast.style.translate = `${way}px 0`;
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
    onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
  };
}
