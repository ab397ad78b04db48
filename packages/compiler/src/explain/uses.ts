import type { Location, Permutation, ResolvedToken, TokenPath, TokenReference, UseKind } from '../types.js';

export type { UseKind } from '../types.js';

/** One token uses another, at a place. */
export interface Use {
  readonly token: TokenPath;
  readonly kind: UseKind;
  readonly location: Location;
}

/** Token → the tokens that use it directly, in one permutation. */
export function usesIn(permutation: Permutation): ReadonlyMap<TokenPath, readonly Use[]> {
  const uses = new Map<TokenPath, Use[]>();
  for (const token of permutation.tokens.values()) {
    const told = new Set<string>();
    for (const { path, kind, location } of token.references ?? []) {
      if (told.has(`${kind} ${path}`)) continue;
      told.add(`${kind} ${path}`);
      const list = uses.get(path);
      if (list) list.push({ token: token.path, kind, location });
      else uses.set(path, [{ token: token.path, kind, location }]);
    }
  }
  return uses;
}

/** The references that a token's value is computed from, each token once. */
export function inputsOf({ references = [] }: ResolvedToken): TokenReference[] {
  const computing = references.filter(({ kind }) => kind === 'derive' || kind === 'solve');
  return [...new Map(computing.map((reference) => [reference.path, reference])).values()];
}
