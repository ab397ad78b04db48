import { useMemo } from 'react';
import type { TokenRecord } from '../../data/types.js';

/** Tokens that contain every word of the query in their name, variable, description, value or file. */
export function useTokenSearch(
  tokens: readonly TokenRecord[] | undefined,
  query: string,
  type: string,
): readonly TokenRecord[] {
  const indexed = useMemo(
    () => inReadingOrder(tokens ?? []).map((token) => ({ token, text: textOf(token) })),
    [tokens],
  );
  return useMemo(() => {
    const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
    return indexed
      .filter(
        ({ token, text }) => (type === 'all' || token.type === type) && parts.every((part) => text.includes(part)),
      )
      .map(({ token }) => token);
  }, [indexed, query, type]);
}

/** Sorts by use: colour roles first, then other roles, ramps and scales last. */
function inReadingOrder(tokens: readonly TokenRecord[]): TokenRecord[] {
  const rank = ({ path }: TokenRecord) => {
    if (path.startsWith('color.ramp.')) return 3;
    if (/^(scale|ramp|script|contrast)\./.test(path)) return 2;
    if (path.startsWith('color.')) return 0;
    return 1;
  };
  return [...tokens].sort((one, other) => rank(one) - rank(other));
}

function textOf({ path, variable, reference, description, values }: TokenRecord): string {
  const own = values.flatMap((value) => [value.css, value.location, value.alias ?? '']);
  return [path, variable, reference, description, ...new Set(own)].join(' ').toLowerCase();
}
