import { useEffect, useState, type RefObject } from 'react';

/** The width of an element now, in pixels. @param before until it is measured */
export function useWidth(place: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? before));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, before]);
  return width;
}
