'use client';
import type { RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { onText } from '../../internal/on-text.js';

/** Whether the browser supports `field-sizing: content`. */
export function growsByItself(): boolean {
  // A server may have a `CSS` of its own, without this method.
  return typeof CSS === 'undefined' || !('supports' in CSS) || CSS.supports('field-sizing', 'content');
}

/** Sets the height of the text area to that of its text: on mount, on input, after a reset. Renders nothing. */
export function GrowByHand({ input }: { input: RefObject<HTMLTextAreaElement | null> }) {
  useBrowserLayoutEffect(() => onText(input.current, fitToText));
  return null;
}

/** The box around it has the border, so the scroll height is the whole height. */
function fitToText(input: HTMLTextAreaElement): void {
  input.style.blockSize = 'auto';
  input.style.blockSize = `${input.scrollHeight}px`;
}
