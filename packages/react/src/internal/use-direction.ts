import { useCallback, useState, type RefObject } from 'react';
import type { Direction } from './scope.js';

/** The computed direction of an element, wherever it is set. */
export function computedDirection(place: Element): Direction {
  return getComputedStyle(place).direction === 'rtl' ? 'rtl' : 'ltr';
}

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
    if (place.current) setDirection(computedDirection(place.current));
  }, [place]);
  return [direction, refresh];
}
