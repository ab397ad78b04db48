import { useCallback } from 'react';
import { useMeasured } from './use-measured.js';

/** Length of a variable in CSS pixels on the page. */
export const usePixels = (variable: string): number =>
  useMeasured(
    useCallback(() => pixelsOf(variable), [variable]),
    0,
  );

function pixelsOf(variable: string): number {
  const probe = document.createElement('i');
  probe.style.cssText = `position:absolute;visibility:hidden;inline-size:var(${variable})`;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}
