import { parseAlias, isRecord } from '@wusum/dtcg/internal';
import type { Location } from '@wusum/diagnostics';
import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';

/**
 * The token to edit to change another: the end of its alias chain, or the seed that it is derived from.
 */
export function fixPlace(permutation: Permutation, token: ResolvedToken): ResolvedToken {
  const seen = new Set<ResolvedToken>();
  let at = token;
  for (;;) {
    seen.add(at);
    const next = originOf(at);
    const origin = next === undefined ? undefined : permutation.tokens.get(next);
    if (origin === undefined || seen.has(origin)) return at;
    at = origin;
  }
}

/** The place to edit a part of a composite value: the token that it refers to, if any. */
export function partPlace(token: ResolvedToken, part: string, permutation: Permutation): Location {
  const raw: unknown = isRecord(token.raw) ? token.raw[part] : undefined;
  const path = aliasPath(raw);
  const target = path === undefined ? undefined : permutation.tokens.get(path);
  return target === undefined ? token.location : fixPlace(permutation, target).location;
}

function originOf({ raw, extension, aliasChain }: ResolvedToken): TokenPath | undefined {
  const derive = extension?.['derive'];
  if (isRecord(derive)) {
    const [how] = Object.values(derive);
    const from = isRecord(how) ? (how['seed'] ?? how['from']) : undefined;
    const [first] = (Array.isArray(from) ? from : [from]) as unknown[];
    const path = aliasPath(first);
    if (path !== undefined) return path;
  }
  return aliasChain[0] ?? aliasPath(raw);
}

function aliasPath(value: unknown): TokenPath | undefined {
  if (typeof value !== 'string') return undefined;
  const alias = parseAlias(value);
  return alias?.kind === 'alias' ? alias.path : undefined;
}
