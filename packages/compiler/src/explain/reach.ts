import { isPublished } from '@wusum/platforms/internal';
import type { Permutation, TokenPath } from '@wusum/dtcg';
import { componentsUsing, variablesOfToken, type Naming, type StyleUse } from '@wusum/lint';
import type { Use } from './uses.js';

/** Everything that depends on a token, directly or indirectly. */
export interface Reach {
  /** The nearest first. */
  readonly tokens: readonly TokenPath[];
  /** Components that read one of them or the token itself, sorted by name. */
  readonly components: readonly string[];
}

/** Follows the dependents of a token transitively. */
export function reachOf(
  permutation: Permutation,
  path: TokenPath,
  uses: ReadonlyMap<TokenPath, readonly Use[]>,
  styles: readonly StyleUse[],
  naming?: Naming,
): Reach {
  const reached = new Set([path]);
  for (const at of reached) for (const { token } of uses.get(at) ?? []) reached.add(token);
  const components = new Set<string>();
  for (const at of reached) {
    const token = permutation.tokens.get(at);
    if (token === undefined || !isPublished(token)) continue;
    for (const { name } of variablesOfToken(token, naming))
      for (const { component } of componentsUsing(styles, name)) components.add(component);
  }
  reached.delete(path);
  return { tokens: [...reached], components: [...components].toSorted() };
}
