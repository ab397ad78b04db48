import { useCallback, useState, type RefObject } from 'react';
import type { Direction } from './scope.js';

/** The direction that an element computes to: what the reader sees, whoever wrote it and however far up. */
export function computedDirection(place: Element): Direction {
  return getComputedStyle(place).direction === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * The direction around an element, for behaviour only (arrow keys); styles need no direction. Radix takes `ltr` where
 * it is told nothing and writes it to the DOM, over `<html dir="rtl">`.
 *
 * `refresh` reads again. Call it where a person arrives (focus): the direction is not needed before, and reading it
 * at mount would force a style computation for each component.
 */
export function useDirection(place: RefObject<Element | null>): [Direction, refresh: () => void] {
  const [direction, setDirection] = useState<Direction>('ltr');
  const refresh = useCallback(() => {
    if (place.current) setDirection(computedDirection(place.current));
  }, [place]);
  return [direction, refresh];
}
