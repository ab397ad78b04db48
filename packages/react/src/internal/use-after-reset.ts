import { useEffect, useInsertionEffect, useRef, type RefObject } from 'react';
import { afterReset } from '../components/field/after-reset.js';

/** Calls the function of the last render after each reset of the form around a control or an element. */
export function useAfterReset(place: RefObject<HTMLElement | null>, reset: () => void): void {
  const latest = useRef(reset);
  // Before the reset that React does after an action.
  useInsertionEffect(() => {
    latest.current = reset;
  });
  useEffect(() => {
    const node = place.current as HTMLInputElement | null;
    return afterReset(node?.form ?? node?.closest('form'), () => latest.current());
  }, [place]);
}
