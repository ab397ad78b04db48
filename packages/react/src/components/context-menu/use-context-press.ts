import { useEffect, useInsertionEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { focusedIn } from '../../internal/focus.js';
import type { MenuContextValue, MenuFocus, MenuPoint } from '../menu/menu-context.js';
import { placeOfFocus, startOf } from '../menu/place-at-point.js';

/** How long a finger rests before the menu opens, in milliseconds, as on both mobile systems. */
const TOUCH = 500;
/** How far it may move meanwhile, in pixels. */
const STILL = 10;

/** The ways to open a context menu. iOS has no event for a long touch; macOS none for the keyboard. */
export function useContextPress({ setOpen, setFocus, trigger, place }: MenuContextValue, disabled: boolean) {
  const touch = useRef({ timer: 0, x: 0, y: 0, hasOpened: false });
  // A press closes an open menu before it opens another one.
  const latest = useRef(setOpen);
  useInsertionEffect(() => {
    latest.current = setOpen;
  });
  const stop = () => window.clearTimeout(touch.current.timer);
  useEffect(() => stop, []);
  const open = (point: MenuPoint, focus: MenuFocus, reason: 'keyboard' | 'trigger-press', event: Event) => {
    const { current: node } = trigger;
    const focused = node && focusedIn(node);
    if (!node || !place) return;
    place.set({ point, opener: focused && node.contains(focused) ? (focused as HTMLElement) : node });
    setFocus(focus);
    latest.current(true, { reason, event });
  };
  return {
    stop,
    onContextMenu: (event: MouseEvent) => {
      stop();
      if (disabled || event.defaultPrevented) return;
      // A long touch that has opened it already.
      if (!touch.current.hasOpened)
        open({ x: event.clientX, y: event.clientY }, 'menu', 'trigger-press', event.nativeEvent);
      event.preventDefault();
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      if (!isMenuKey || disabled || event.defaultPrevented) return;
      const { target, currentTarget, nativeEvent } = event;
      const point = target === currentTarget ? startOf(currentTarget) : placeOfFocus(target as HTMLElement);
      open(point, 'first', 'keyboard', nativeEvent);
      event.preventDefault();
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      stop();
      touch.current.hasOpened = false;
      const isInner = (event.target as Element).closest('.ws-context-menu-trigger') !== event.currentTarget;
      if (disabled || isInner || event.pointerType === 'mouse') return;
      const { clientX: x, clientY: y, nativeEvent } = event;
      const timer = window.setTimeout(() => {
        touch.current.hasOpened = true;
        open({ x, y }, 'menu', 'trigger-press', nativeEvent);
      }, TOUCH);
      Object.assign(touch.current, { timer, x, y });
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const { x, y } = touch.current;
      if (Math.hypot(clientX - x, clientY - y) > STILL) stop();
    },
    // The finger that opened the menu does not press what is under it.
    onClickCapture: (event: MouseEvent) => {
      if (!touch.current.hasOpened) return;
      touch.current.hasOpened = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
