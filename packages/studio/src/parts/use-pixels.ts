import { useLayoutEffect, useState } from 'react';
import { useAxes } from './page-scope.js';

/** Length of a variable in CSS pixels on the page, read again when an axis changes. */
export function usePixels(variable: string): number {
  const axes = useAxes();
  const [pixels, setPixels] = useState(0);
  useLayoutEffect(() => {
    const probe = document.createElement('i');
    probe.style.cssText = `position:absolute;visibility:hidden;inline-size:var(${variable})`;
    document.body.append(probe);
    setPixels(probe.getBoundingClientRect().width);
    probe.remove();
  }, [axes, variable]);
  return pixels;
}
