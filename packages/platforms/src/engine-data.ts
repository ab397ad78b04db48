import type { ResolvedToken } from '@wusum/dtcg';

/** Names of the numbers that the engines read, such as draw order and revision. They have no meaning in style sheets. */
const numbers =
  /^(?:voice\.(?:tone|trait|term|mechanic|message)\.|mark\.(?:stroke|lockup|pattern)\.|mark\.(?:width|clear-space|favicon)$)/u;
const dimensions = new Set(['mark.minimum-size']);

/**
 * Whether a token is input of the engines voice or mark, or other content of a brand. Themes and platforms leave such tokens out. A token of another
 * type or name in these groups, such as the colour `mark.background`, is an ordinary token.
 */
export function isEngineData({ path, type }: ResolvedToken): boolean {
  if (type === 'content') return true;
  if (type === 'dimension') return dimensions.has(path);
  if (type !== 'number') return false;
  return numbers.test(path);
}
