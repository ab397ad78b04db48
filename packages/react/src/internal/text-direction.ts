import type { RefObject } from 'react';
import { onText } from './on-text.js';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

/** Digits that are written in right-to-left scripts only: Arabic, Persian and Urdu, N’Ko, Adlam. */
const rightToLeftDigit = /[\u0660-\u0669\u06F0-\u06F9\u07C0-\u07C9\u{1E950}-\u{1E959}]/u;

/**
 * The `dir` of an editable text. `auto` follows the first letter. Without a letter browsers take `auto` for left-to-right:
 * the number before an Arabic street name would begin on the left and jump to the right. Such a text follows the script
 * of its digits, else the text around it.
 */
export function directionOfText(text: string): 'auto' | 'rtl' | undefined {
  if (/\p{L}/u.test(text)) return 'auto';
  return rightToLeftDigit.test(text) ? 'rtl' : undefined;
}

/** Keeps the `dir` of a control as its text asks, while `active`. */
export function useTextDirection(
  input: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  active: boolean,
): void {
  useBrowserLayoutEffect(() => (active ? onText(input.current, setDirection) : undefined));
}

function setDirection(input: HTMLInputElement | HTMLTextAreaElement): void {
  const direction = directionOfText(input.value);
  if ((direction ?? null) === input.getAttribute('dir')) return;
  if (direction) input.dir = direction;
  else input.removeAttribute('dir');
}
