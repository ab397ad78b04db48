import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';

/** How long a touch rests before it opens, and how long it stays after the finger has gone; milliseconds. */
const TOUCH = { open: 500, close: 1500 } as const;
/** How long after one has gone the next opens without its delay, in milliseconds. */
const NEXT = 300;

type Thing = RefObject<Element | null>;

/** What went last on this page: a row of tooltips needs no provider around it to know. */
let last: { thing: Thing; time: number } | undefined;

function goes(thing: Thing): void {
  last = { thing, time: performance.now() };
}

/** A pointer that comes from another tooltip has waited already. One that was sent away does not come back by itself. */
function isNext(thing: Thing): boolean {
  return last !== undefined && last.thing !== thing && performance.now() - last.time < NEXT;
}

/**
 * What opens and closes a tooltip beside Radix, which leaves touch alone and knows only the tooltips of one provider.
 * @returns `setOpen`, for Radix; and handlers for the thing
 */
export function useTooltipOpening(thing: Thing, setOpen: (open: boolean) => void) {
  const timer = useRef(0);
  const change = (open: boolean) => {
    if (!open) goes(thing);
    setOpen(open);
  };
  const open = () => {
    // Radix says so when it opens one itself: all others go.
    document.dispatchEvent(new CustomEvent('tooltip.open'));
    change(true);
  };
  const after = (time: number, act: () => void) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(act, time);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    setOpen: change,
    handlers: {
      onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && isNext(thing) && open(),
      // A touch that rests opens, as the system's own tooltips do.
      onPointerDown: (event: PointerEvent) => event.pointerType === 'touch' && after(TOUCH.open, open),
      onPointerUp: (event: PointerEvent) => event.pointerType === 'touch' && after(TOUCH.close, () => change(false)),
      onPointerCancel: () => window.clearTimeout(timer.current),
    },
  };
}
