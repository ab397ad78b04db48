import type { Permutation, ResolvedToken, TokenPath, TokenType } from '@wusum/dtcg';
import { PlatformError, platformProblem } from './errors.js';

/**
 * Refuses tokens whose type differs between contexts, for outputs in which a name has one type.
 *
 * @param isRefused whether the output cannot hold these types under one name
 * @param what beginning of the message: `A member of Swift for`
 * @throws PlatformError with both places of each such token
 */
export function refuseMixedTypes(
  permutations: readonly Permutation[],
  isPublished: (token: ResolvedToken) => boolean,
  isRefused: (types: ReadonlySet<TokenType>) => boolean,
  what: string,
): void {
  const byPath = new Map<TokenPath, Map<TokenType, ResolvedToken>>();
  for (const token of new Set(permutations.flatMap(({ tokens }) => [...tokens.values()]))) {
    if (!isPublished(token)) continue;
    const byType = byPath.get(token.path) ?? new Map<TokenType, ResolvedToken>();
    byPath.set(token.path, byType);
    if (!byType.has(token.type)) byType.set(token.type, token);
  }
  const mixed = [...byPath].filter(([, byType]) => byType.size > 1 && isRefused(new Set(byType.keys())));
  if (mixed.length === 0) return;
  throw new PlatformError(
    mixed.map(([path, byType]) => {
      const [one, ...others] = [...byType.values()];
      const types = [...byType.keys()].join(' in one context and ');
      return platformProblem('WS-E117', `${what} "${path}" has one type, and the token is ${types} in another.`, {
        location: one!.location,
        related: others.map(({ type, location }) => ({ message: `the value of type ${type}`, location })),
      });
    }),
  );
}
