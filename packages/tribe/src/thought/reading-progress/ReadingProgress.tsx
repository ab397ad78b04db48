'use client';

import { useEffect, useImperativeHandle, useRef } from 'react';
import type { ReadingProgressProps } from './ReadingProgress.props.js';
import { Root } from './ReadingProgress.styles.js';

/** With reduced motion, the line grows in steps of a tenth. */
const steps = 10;

/**
 * A thin line that says how much of a text is behind. Renders one `<div>`, which stays at the top of what scrolls; put it
 * before the text. It grows from where reading begins. Screen readers skip it: they know where they are.
 *
 * Use it for one long text.
 * Do not use it for work that takes time (`Progress`).
 */
export function ReadingProgress({ of, ref, ...rest }: ReadingProgressProps) {
  const line = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => line.current!);
  useEffect(() => {
    const { current: node } = line;
    return node ? follow(node, of) : undefined;
  }, [of]);
  return <Root aria-hidden="true" {...rest} ref={line} />;
}

/** Writes the progress after each scroll and each change of size. @returns the end of it */
function follow(line: HTMLElement, id: string): () => void {
  const page = line.ownerDocument;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  const write = () => {
    frame = 0;
    const text = page.getElementById(id);
    const read = text ? shareAbove(text, page.documentElement.clientHeight) : 0;
    line.style.setProperty('--ws-reading-progress', String(still.matches ? Math.floor(read * steps) / steps : read));
  };
  const later = () => {
    frame ||= requestAnimationFrame(write);
  };
  const sizes = new ResizeObserver(later);
  const text = page.getElementById(id);
  if (text) sizes.observe(text);
  page.addEventListener('scroll', later, { capture: true, passive: true });
  window.addEventListener('resize', later);
  write();
  return () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    page.removeEventListener('scroll', later, { capture: true });
    window.removeEventListener('resize', later);
  };
}

/** How much of a text has been in view: 1 when its end is. */
function shareAbove(text: Element, height: number): number {
  const box = text.getBoundingClientRect();
  const way = box.height - height;
  if (way <= 0) return box.bottom <= height ? 1 : 0;
  return Math.min(1, Math.max(0, -box.top / way));
}
