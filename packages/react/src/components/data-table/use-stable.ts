import { useCallback, useRef } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

/** A handler that stays the same function, so that rows which get it are not rendered again. Call it in events only. */
export function useStable<Args extends unknown[]>(handler: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(handler);
  useBrowserLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
