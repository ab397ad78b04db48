'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { Instant } from '../../outcome.js';
import { assertShown, type StoryOnSurface } from '../show.js';

/** The longest time that a timer of a browser can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Whether a story may be rendered now. It becomes false while the page is open, at the moment when consent ends.
 *
 * @param now instead of the clock, for tests and for a page that is rendered for another time
 * @throws TypeError if the value is not made by `showOn`, or has consent for another surface
 */
export function useShown(story: StoryOnSurface<string>, surface: string, now?: Instant): boolean {
  // Whether it is a proof does not depend on the time; that it has expired is no fault of the program.
  assertShown(story, surface, -Infinity);
  const { until } = story;
  const subscribe = useCallback((onEnd: () => void) => watchEnd(until, onEnd), [until]);
  const read = () => (now ?? Date.now()) < until;
  return useSyncExternalStore(subscribe, read, read);
}

function watchEnd(until: Instant, onEnd: () => void): () => void {
  if (!Number.isFinite(until)) return () => {};
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const left = until - Date.now();
    timer = setTimeout(left > LONGEST ? wait : onEnd, Math.min(Math.max(left, 0), LONGEST));
  };
  wait();
  return () => clearTimeout(timer);
}
