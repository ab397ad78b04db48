import { useSyncExternalStore } from 'react';

/** How often a relative time is written again, in milliseconds. */
const EVERY = 30_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = 0;

/** One clock for the page, which runs while someone looks at it. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, EVERY);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    now = 0;
  };
}

const snapshot = (): number => (now ||= Date.now());
const onServer = (): undefined => undefined;

/**
 * The current time in milliseconds. `undefined` on a server and in the first render of its markup: a page may be made long
 * before it is read.
 */
export function useNow(): number | undefined {
  return useSyncExternalStore<number | undefined>(subscribe, snapshot, onServer);
}
