import type { TokenView } from '../../live/types.js';
import { membersOf } from '../fields/alias.js';

export const clearSpacePath = 'mark.clear-space';
export const minimumSizePath = 'mark.minimum-size';

/** The pixels of a length in `px`. */
export function pixelsOf({ value }: Pick<TokenView, 'value'>): number | undefined {
  const { value: number, unit } = membersOf(value);
  return typeof number === 'number' && unit === 'px' ? number : undefined;
}

/** Clear space in units of the grid, and the smallest size in pixels, as the tokens have them. */
export function numbersOf(tokens: readonly TokenView[]): { readonly clearSpace: number; readonly minimumSize: number } {
  const find = (path: string) => tokens.find((token) => token.path === path);
  const clear = find(clearSpacePath)?.value;
  const minimum = find(minimumSizePath);
  return {
    clearSpace: typeof clear === 'number' ? clear : 0,
    minimumSize: (minimum && pixelsOf(minimum)) ?? 16,
  };
}
