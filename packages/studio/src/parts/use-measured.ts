import { useEffect, useState } from 'react';
import type { Axes } from '../axes.js';
import { useAxes } from './page-scope.js';

/**
 * Something that only the painted page can tell (a length, a colour), read in the next frame and again when an axis or the theme changes.
 * @param read a function that stays the same between renders, or changes when it must be read again
 */
export function useMeasured<T>(read: (axes: Axes) => T, before: T): T {
  const axes = useAxes();
  const [measured, setMeasured] = useState(before);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setMeasured(read(axes)));
    return () => cancelAnimationFrame(frame);
  }, [axes, read]);
  return measured;
}
