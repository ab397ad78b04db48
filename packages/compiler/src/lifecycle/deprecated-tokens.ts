import type { Permutation, ResolvedToken, TokenPath } from '../types.js';
import { deprecationOf, fullVersion, isReached, type Deprecation } from './deprecation.js';
import { isRemoved } from './removed-tokens.js';

export interface LifecycleOptions {
  /** The version of the tokens as it is now. Without it no planned version is ever reached. */
  readonly version?: string;
}

/** A token that is on its way out, with what it says about that. */
export interface DeprecatedToken {
  readonly token: ResolvedToken;
  readonly deprecation: Deprecation;
  /** Whether it had to be gone by now: it stands in a removed-tokens file, and its version is here. */
  readonly isPast: boolean;
}

/** Every deprecated token by its name, as it is where it is met first. */
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
      // What there is not helps nobody; that it is named is told at the deprecation.
      const isThere = permutations.some((one) => one.tokens.has(deprecation.replacement ?? ''));
      const { goneIn } = deprecation;
      const isPast = isRemoved(token) && goneIn !== undefined && isReached(goneIn, current);
      const { replacement: _, ...rest } = deprecation;
      old.set(token.path, { token, deprecation: isThere ? deprecation : rest, isPast });
    }
  }
  return old;
}

/** Where a chain of replacements ends; `undefined` where it goes round in a circle or ends in nothing. */
export function lastReplacement(start: TokenPath, old: ReadonlyMap<TokenPath, DeprecatedToken>): TokenPath | undefined {
  const seen = new Set<TokenPath>();
  for (let at: TokenPath | undefined = start; at !== undefined; at = old.get(at)?.deprecation.replacement) {
    if (!old.has(at)) return at;
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
  return undefined;
}
