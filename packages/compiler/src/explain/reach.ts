import { isPublished } from '../emit/model.js';
import type { Permutation, TokenPath } from '../types.js';
import { componentsUsing, variablesOfToken, type StyleUse } from '../usage/index.js';
import type { Use } from './uses.js';

/** What follows from a token, near or far: what an edit of it may change. */
export interface Reach {
  /** In the order in which they are reached, the nearest first. */
  readonly tokens: readonly TokenPath[];
  /** Components that read one of them, or the token itself, in the order of names. */
  readonly components: readonly string[];
}

/** Follows the users of a token, and theirs, to their end. */
export function reachOf(
  permutation: Permutation,
  path: TokenPath,
  uses: ReadonlyMap<TokenPath, readonly Use[]>,
  styles: readonly StyleUse[],
  prefix?: string,
): Reach {
  const reached = new Set([path]);
  for (const at of reached) for (const { token } of uses.get(at) ?? []) reached.add(token);
  const components = new Set<string>();
  for (const at of reached) {
    const token = permutation.tokens.get(at);
    if (token === undefined || !isPublished(token)) continue;
    for (const { name } of variablesOfToken(token, prefix))
      for (const { component } of componentsUsing(styles, name)) components.add(component);
  }
  reached.delete(path);
  return { tokens: [...reached], components: [...components].toSorted() };
}
