import { useState } from 'react';
import type { ChangeDetails } from './change-details.js';

/**
 * State that is controlled (`value`) or kept here, starting with `initial`. `onChange` is called once for each change in
 * both cases, before the state changes. If it prevents the default of the event, the state kept here stays as it is; a
 * default that was prevented before, e.g. by a router's link, does not count.
 *
 * @returns the value; the function that changes it; and one that sets the state kept here without a call, for what the
 * browser or a program has changed
 */
export function useControlled<T, Details extends ChangeDetails>(
  value: T | undefined,
  initial: T,
  onChange?: (value: T, details: Details) => void,
): [T, (value: T, details: Details) => void, (value: T) => void] {
  const [own, setOwn] = useState(initial);
  const current = value === undefined ? own : value;
  const set = (next: T, details: Details) => {
    if (Object.is(next, current)) return;
    const wasPrevented = details.event.defaultPrevented;
    onChange?.(next, details);
    if (value === undefined && (wasPrevented || !details.event.defaultPrevented)) setOwn(next);
  };
  return [current, set, setOwn];
}
