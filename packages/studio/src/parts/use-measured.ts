import { useEffect, useState } from 'react';
import type { Axes } from '../axes.js';
import { useAxes } from './page-scope.js';

/**
 * A value that only the rendered page has (a length, a colour). It is read in the next frame, and again when an axis or the
 * theme changes.
 * @param read a stable function; a new one is called again
 * @param before the value until the first read
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
