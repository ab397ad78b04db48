'use client';
import type { RefObject } from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { onText } from './on-text.js';

/** Whether the stylesheet's `field-sizing: content` is enough. */
export function growsByItself(): boolean {
  return typeof CSS === 'undefined' || CSS.supports('field-sizing', 'content');
}

/** Makes the text area as high as its text: at first, while someone writes, after a reset. Renders nothing. */
export function GrowByHand({ input }: { input: RefObject<HTMLTextAreaElement | null> }) {
  useBrowserLayoutEffect(() => onText(input.current, fitToText));
  return null;
}

/** The frame has the border, so the scroll height is the whole height. */
function fitToText(input: HTMLTextAreaElement): void {
  input.style.blockSize = 'auto';
  input.style.blockSize = `${input.scrollHeight}px`;
}
