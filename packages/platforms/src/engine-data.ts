import type { ResolvedToken } from '@wusum/dtcg';

/** Names of the numbers that the engines read, such as draw order and revision. They have no meaning in style sheets. */
const numbers = /^(?:mark\.pattern\.|mark\.(?:clear-space|favicon)$)/u;
const dimensions = new Set(['mark.minimum-size', 'mark.pattern.scale']);

/**
 * Whether a token is input of the engines voice or mark, or other content of a brand. Themes and platforms leave such tokens out. A token of another
 * type or name in these groups, such as the colour `mark.background`, is an ordinary token.
 */
export function isEngineData({ path, type }: ResolvedToken): boolean {
  if (type === 'content' || path.startsWith('mark.lockup.')) return true;
  if (type === 'dimension') return dimensions.has(path);
  if (type !== 'number') return false;
  return numbers.test(path);
}
