import { useMemo, type Ref } from 'react';
import { composeRefs } from './compose.js';

/** `composeRefs` for a component that has hooks anyway. */
export function useComposedRefs<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): Ref<T> | undefined {
  return useMemo(() => composeRefs(first, second), [first, second]);
}
