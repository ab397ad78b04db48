import { readCssColor } from '../css/color.js';
import type { ColorValue } from '../types.js';

/** A colour in the notation of CSS as a DTCG value; of a hex colour, with its six digits. `undefined` for any other text. */
export function colorOfCss(text: string): ColorValue | undefined {
  const read = readCssColor(text);
  const digits = read && text.trim().startsWith('#') ? longHex(text)?.slice(0, 7) : undefined;
  return read && digits !== undefined ? { ...read, hex: digits } : read;
}

/** A hex colour with two digits for each channel: `#f00` → `#ff0000`. `undefined` for any other text. */
export function longHex(text: string): string | undefined {
  const digits = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return undefined;
  return `#${digits.length < 6 ? digits.replaceAll(/./gu, '$&$&') : digits}`;
}
