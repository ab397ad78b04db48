import { useRef, type PointerEvent } from 'react';
import type { DrawerSide } from './Drawer.props.js';

/** Less is a press, in pixels. */
const STILL = 8;
/** How far a drawer is swiped before it closes, as a share of its size. */
const FAR = 0.4;
/** A short swipe closes if it is at least this fast, in pixels a millisecond. */
const FAST = 0.5;
/** They use the movement of a finger themselves. */
const OWN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="slider"]';

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly time: number;
  isMoving: boolean;
}

const isBlock = (side: DrawerSide) => side === 'block-end';

/** The way of a finger towards the side of the drawer, and across it, in pixels. */
function wayOf({ x, y }: Drag, event: PointerEvent<HTMLElement>, side: DrawerSide): [way: number, across: number] {
  const [dx, dy] = [event.clientX - x, event.clientY - y];
  if (isBlock(side)) return [dy, Math.abs(dx)];
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  return [(side === 'inline-start') === isRtl ? dx : -dx, Math.abs(dy)];
}

/** Whether something from the finger to the drawer scrolls along the way of the swipe: it scrolls, and does not drag. */
function scrolls(drawer: HTMLElement, target: Element, side: DrawerSide): boolean {
  for (let node: Element | null = target; node; node = node.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(node);
    const isLonger = isBlock(side) ? node.scrollHeight > node.clientHeight : node.scrollWidth > node.clientWidth;
    if (isLonger && /auto|scroll/.test(isBlock(side) ? overflowY : overflowX)) return true;
    if (node === drawer) return false;
  }
  return true;
}

/** Swiping a drawer away with a finger or a pen, towards its side. With a mouse people select its text. */
export function useDrawerSwipe(side: DrawerSide, close: (event: Event) => void) {
  const drag = useRef<Drag>(undefined);
  const end = (event: PointerEvent<HTMLElement>, mayClose: boolean) => {
    const { current } = drag;
    drag.current = undefined;
    if (!current?.isMoving) return;
    const { currentTarget: drawer, timeStamp, nativeEvent } = event;
    const [way] = wayOf(current, event, side);
    const isFar = way > FAR * (isBlock(side) ? drawer.offsetHeight : drawer.offsetWidth);
    const isFast = way / Math.max(1, timeStamp - current.time) > FAST;
    // From here on it moves by its transition.
    delete drawer.dataset.dragging;
    drawer.style.translate = '';
    if (mayClose && way > 0 && (isFar || isFast)) close(nativeEvent);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { pointerType, isPrimary, currentTarget: drawer, clientX: x, clientY: y, timeStamp: time } = event;
      const target = event.target as Element;
      drag.current = undefined;
      const isInner = target.closest('dialog, [popover]') !== drawer;
      if (pointerType === 'mouse' || !isPrimary || isInner || target.closest(OWN)) return;
      if (!scrolls(drawer, target, side)) drag.current = { x, y, time, isMoving: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = drag;
      if (!current) return;
      const { currentTarget: drawer, pointerId, nativeEvent } = event;
      const [way, across] = wayOf(current, event, side);
      if (!current.isMoving) {
        if (across > STILL && across > way) drag.current = undefined;
        if (way < STILL || across > way) return;
        current.isMoving = true;
        drawer.dataset.dragging = '';
        if (nativeEvent.isTrusted) drawer.setPointerCapture(pointerId);
      }
      const moved = Math.max(0, way);
      const sign = isBlock(side) || event.clientX >= current.x ? 1 : -1;
      drawer.style.translate = isBlock(side) ? `0 ${moved}px` : `${sign * moved}px 0`;
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
    onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
  };
}
