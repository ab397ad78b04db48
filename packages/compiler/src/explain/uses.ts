import type { Location } from '@wusum/diagnostics';
import type { Permutation, ResolvedToken, TokenPath, TokenReference, UseKind } from '@wusum/dtcg';

export type { UseKind } from '@wusum/dtcg';

/** A use of a token by another, with its place. */
export interface Use {
  readonly token: TokenPath;
  readonly kind: UseKind;
  readonly location: Location;
}

/** Token → the tokens that use it directly, in one permutation. */
export function usesIn(permutation: Permutation): ReadonlyMap<TokenPath, readonly Use[]> {
  const uses = new Map<TokenPath, Use[]>();
  for (const token of permutation.tokens.values()) {
    const seen = new Set<string>();
    for (const { path, kind, location } of token.references ?? []) {
      if (seen.has(`${kind} ${path}`)) continue;
      seen.add(`${kind} ${path}`);
      const list = uses.get(path);
      if (list) list.push({ token: token.path, kind, location });
      else uses.set(path, [{ token: token.path, kind, location }]);
    }
  }
  return uses;
}

/** The references that a token's value is derived from, each token once. */
export function inputsOf({ references = [] }: ResolvedToken): TokenReference[] {
  const computing = references.filter(({ kind }) => kind === 'derive' || kind === 'solve');
  return [...new Map(computing.map((reference) => [reference.path, reference])).values()];
}
