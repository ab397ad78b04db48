import { useCallback, useState, type RefObject } from 'react';
import type { Direction } from './scope.js';

/**
 * The direction around an element, for behaviour only (arrow keys); styles need no direction. Without a
 * direction, Radix assumes `ltr` and writes it to the DOM, also inside `<html dir="rtl">`.
 *
 * `refresh` reads again. Call it when focus arrives: the direction is not needed before, and reading it
 * at mount would force a style computation for each component.
 */
export function useDirection(place: RefObject<Element | null>): [Direction, refresh: () => void] {
  const [direction, setDirection] = useState<Direction>('ltr');
  const refresh = useCallback(() => {
    // The computed one, wherever it is set.
    if (place.current) setDirection(getComputedStyle(place.current).direction === 'rtl' ? 'rtl' : 'ltr');
  }, [place]);
  return [direction, refresh];
}
