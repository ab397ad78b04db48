import type { ResolvedToken } from './types.js';

/** Names that the engines voice and mark read. Their numbers mean nothing to a style sheet or to another tool. */
const numbers =
  /^(?:voice\.(?:tone|trait|term|mechanic|message)\.|mark\.(?:stroke|lockup|pattern)\.|mark\.(?:width|clear-space|favicon)$)/u;
const dimensions = new Set(['mark.minimum-size']);

/**
 * Whether a token feeds the engines voice or mark, and so is no value of its own: themes and platforms leave it out. A
 * token of another type or name in these groups, such as the color `mark.background`, is an ordinary token.
 */
export function isEngineData({ path, type, extension }: ResolvedToken): boolean {
  if (type === 'dimension') return dimensions.has(path);
  if (type !== 'number') return false;
  return numbers.test(path) || (path.startsWith('sample.') && extension?.['message'] !== undefined);
}
