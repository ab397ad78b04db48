'use client';
import { useEffect, useRef, type PointerEvent } from 'react';

/** How long a press is held before it repeats, and how long between two repetitions, in milliseconds. */
const HOLD = 400;
const REPEAT = 60;

/**
 * Repeats an action while a button is pressed. Assistive technology and voice control press without a pointer: `onClick`
 * then acts once.
 * @param act returns whether it can act again
 */
export function useHold(act: (event: Event) => boolean) {
  const timer = useRef(0);
  const latest = useRef(act);
  const acted = useRef(false);
  useEffect(() => {
    latest.current = act;
  });
  const stop = () => window.clearTimeout(timer.current);
  useEffect(() => stop, []);
  const once = (event: Event) => {
    acted.current = true;
    return latest.current(event);
  };
  const repeat = (event: Event, after: number) => {
    timer.current = window.setTimeout(() => {
      if (once(event)) repeat(event, REPEAT);
    }, after);
  };
  const end = () => {
    stop();
    // After the click.
    window.setTimeout(() => {
      acted.current = false;
    });
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      // Browsers send a disabled button the press all the same, by its fieldset too.
      if (event.button !== 0 || event.currentTarget.matches(':disabled')) return;
      // Focus stays in the field; a finger does not open the keyboard of the phone.
      event.preventDefault();
      acted.current = false;
      // A finger may be about to scroll: it acts by `onClick`, or once it is held.
      if (event.pointerType !== 'touch') once(event.nativeEvent);
      repeat(event.nativeEvent, HOLD);
    },
    onPointerUp: end,
    onPointerLeave: end,
    onPointerCancel: end,
    onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: ({ nativeEvent }: { nativeEvent: Event }) => {
      if (!acted.current) latest.current(nativeEvent);
    },
  };
}
