import type { TransformedToken } from 'style-dictionary/types';

/** A cell is named by its place; the tokens that wear its value are named by `cssVariableName`. */
export const cellNameTransform = {
  type: 'name' as const,
  transform: (token: TransformedToken): string => token.path.join('-'),
};
