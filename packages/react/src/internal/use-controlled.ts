import { useState } from 'react';

/**
 * State that its owner may hold (`value`) or leave here (`initial`). `onChange` hears a change in both cases, once.
 */
export function useControlled<T>(
  value: T | undefined,
  initial: T,
  onChange?: (value: T) => void,
): [T, (value: T) => void] {
  const [own, setOwn] = useState(initial);
  const current = value === undefined ? own : value;
  const set = (next: T) => {
    if (Object.is(next, current)) return;
    if (value === undefined) setOwn(next);
    onChange?.(next);
  };
  return [current, set];
}
