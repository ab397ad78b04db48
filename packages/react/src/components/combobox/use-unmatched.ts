import type { RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';

/** Makes a text that is none of the options an error of the browser's validation. @param problem empty for none */
export function useUnmatched(input: RefObject<HTMLInputElement | null>, problem: string): void {
  useBrowserLayoutEffect(() => input.current?.setCustomValidity(problem), [input, problem]);
}
