'use client';

import { useRef, type Ref } from 'react';
import type { Scope } from './scope.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';
import { useComposedRefs } from './use-composed-refs.js';

/**
 * Marks an element with `data-switching` while its scope changes, so that its stylesheet can stop transitions.
 * The mark is set before the new colours are computed and goes after the next frame.
 */
export function useSwitching(scope: Scope, ref: Ref<HTMLDivElement> | undefined): Ref<HTMLDivElement> | undefined {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(scope);
  useBrowserLayoutEffect(() => {
    const node = element.current;
    if (!node || before.current === scope) return;
    before.current = scope;
    return stopTransitions(node);
  }, [scope]);
  return useComposedRefs(element, ref);
}

/**
 * Stops transitions inside an element for one frame.
 * @returns the function that lets them run again at once
 */
function stopTransitions(node: HTMLElement): () => void {
  node.dataset.switching = '';
  // Read a computed value: the styles of the new scope are settled now, without transitions.
  void getComputedStyle(node).color;
  const frame = requestAnimationFrame(() => delete node.dataset.switching);
  return () => {
    cancelAnimationFrame(frame);
    delete node.dataset.switching;
  };
}
