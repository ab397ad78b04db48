import type { TokenView } from '../../live/types.js';
import { membersOf } from '../fields/alias.js';

/** The value of a number; 0 if there is none. */
export function numberOf(tokens: readonly TokenView[], path: string): number {
  const value = tokens.find((token) => token.path === path)?.value;
  return typeof value === 'number' ? value : 0;
}

/** A length in pixels; 1 if there is none. A rem is 16 px. */
export function pixelsAt(tokens: readonly TokenView[], path: string): number {
  const { value, unit } = membersOf(tokens.find((token) => token.path === path)?.value);
  if (typeof value !== 'number') return 1;
  return unit === 'rem' ? value * 16 : value;
}
