import type { Toast } from './store.js';

/** The shortest time of a toast, in milliseconds. */
const SHORTEST = 5000;
/** How long an action can be taken back: what WCAG 2.2.1 asks for at least. */
const UNDO = 20_000;
/** Slow reading, in milliseconds a character. */
const CHARACTER = 90;

const lengthOf = (part: unknown): number => (typeof part === 'string' ? part.length : 0);

/** How long a toast is shown, in milliseconds. */
export function durationOf({ message, options }: Pick<Toast, 'message' | 'options'>): number {
  const { duration, undo, action, color, description } = options;
  if (duration !== undefined) return Math.max(duration, SHORTEST);
  if (undo) return UNDO;
  if (action || color === 'danger') return Infinity;
  return Math.max(SHORTEST, (lengthOf(message) + lengthOf(description)) * CHARACTER);
}

/** A time that can pause. */
export interface Countdown {
  /** What is left, in milliseconds. */
  readonly left: () => number;
  readonly run: () => void;
  readonly pause: () => void;
}

/** @param duration in milliseconds; `Infinity` never ends */
export function createCountdown(duration: number, onEnd: () => void): Countdown {
  let left = duration;
  let since: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = () => (since === undefined ? 0 : performance.now() - since);
  return {
    left: () => Math.max(0, left - elapsed()),
    run: () => {
      if (since !== undefined || left === Infinity) return;
      since = performance.now();
      timer = setTimeout(onEnd, left);
    },
    pause: () => {
      left -= elapsed();
      since = undefined;
      clearTimeout(timer);
    },
  };
}
