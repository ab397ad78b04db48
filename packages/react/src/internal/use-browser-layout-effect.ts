import { useLayoutEffect } from 'react';

/** `useLayoutEffect` where there is a layout; React warns about it on the server. */
export const useBrowserLayoutEffect: typeof useLayoutEffect =
  typeof document === 'undefined' ? () => {} : useLayoutEffect;
