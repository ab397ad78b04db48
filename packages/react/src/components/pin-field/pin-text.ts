import { toHtmlNumber } from '../text-field/number-input.js';
import type { PinFieldType } from './PinField.props.js';

const others = { numeric: /[^0-9]/gu, alphanumeric: /[^0-9A-Za-z]/gu } as const satisfies Record<PinFieldType, RegExp>;

/** The characters of a code in a text: digits of any script as 0 to 9, without spaces and hyphens. */
export const pinOf = (text: string, type: PinFieldType): string =>
  toHtmlNumber(text.normalize('NFKC')).replaceAll(others[type], '');

export interface Edit {
  /** The range that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What a text that people type or paste changes: it writes over the characters after the caret, as a code has a fixed
 * length, and a whole code replaces everything.
 */
export function editOf(
  added: string,
  { value, start, end, length }: { value: string; start: number; end: number; length: number },
): Edit {
  if (added.length >= length) return { start: 0, end: value.length, text: added.slice(0, length) };
  const over = start === end ? Math.min(value.length, start + added.length) : end;
  const left = length - (value.length - (over - start));
  return { start, end: over, text: added.slice(0, Math.max(0, left)) };
}
