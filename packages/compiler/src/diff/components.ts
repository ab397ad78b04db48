import type { TokenPath, TokenType } from '@wusum/dtcg';
import { componentsUsing, variablesOfToken, type Naming, type StyleUse } from '@wusum/lint';
import type { ComponentChange } from './types.js';

/** A token that changed. */
interface TouchedToken {
  readonly token: TokenPath;
  readonly type: TokenType;
  readonly isPublic: boolean;
}

/** Parts of components that read the variables of changed tokens, sorted by name. */
export function affectedComponents(
  styles: readonly StyleUse[],
  touched: readonly TouchedToken[],
  naming?: Naming,
): ComponentChange[] {
  const tokens = new Map<string, Set<TokenPath>>();
  for (const { token, type, isPublic } of touched) {
    if (!isPublic) continue;
    for (const { name } of variablesOfToken({ path: token, type }, naming)) {
      for (const { component } of componentsUsing(styles, name))
        tokens.set(component, (tokens.get(component) ?? new Set()).add(token));
    }
  }
  return [...tokens]
    .toSorted(([a], [b]) => (a > b ? 1 : -1))
    .map(([component, paths]) => ({ component, tokens: [...paths] }));
}
