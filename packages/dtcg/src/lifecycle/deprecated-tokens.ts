import type { Permutation, ResolvedToken, TokenPath } from '../types.js';
import { deprecationOf, fullVersion, isReached, type Deprecation } from './deprecation.js';
import { isRemoved } from './removed-tokens.js';

export interface LifecycleOptions {
  /** The current version of the tokens. Without it, planned versions are never reached. */
  readonly version?: string;
}

/** A deprecated token with its deprecation. */
export interface DeprecatedToken {
  readonly token: ResolvedToken;
  readonly deprecation: Deprecation;
  /** Whether it must be removed now: it is in a removed-tokens file and its version is reached. */
  readonly isPast: boolean;
}

/** Every deprecated token by its name, from the first permutation that has it. */
export function deprecatedTokens(
  permutations: readonly Permutation[],
  { version }: LifecycleOptions = {},
): ReadonlyMap<TokenPath, DeprecatedToken> {
  const current = version === undefined ? undefined : fullVersion(version);
  const old = new Map<TokenPath, DeprecatedToken>();
  for (const { tokens } of permutations) {
    for (const token of tokens.values()) {
      if (token.deprecated === undefined || old.has(token.path)) continue;
      const deprecation = deprecationOf(token);
      if (deprecation === undefined) continue;
      // A missing replacement is reported at the deprecation and not suggested again.
      const isThere = permutations.some((one) => one.tokens.has(deprecation.replacement ?? ''));
      const { goneIn } = deprecation;
      const isPast = isRemoved(token) && goneIn !== undefined && isReached(goneIn, current);
      const { replacement: _, ...rest } = deprecation;
      old.set(token.path, { token, deprecation: isThere ? deprecation : rest, isPast });
    }
  }
  return old;
}

/** The end of a chain of replacements; `undefined` if the chain is circular or ends in a missing token. */
export function lastReplacement(start: TokenPath, old: ReadonlyMap<TokenPath, DeprecatedToken>): TokenPath | undefined {
  const seen = new Set<TokenPath>();
  for (let at: TokenPath | undefined = start; at !== undefined; at = old.get(at)?.deprecation.replacement) {
    if (!old.has(at)) return at;
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
  return undefined;
}
