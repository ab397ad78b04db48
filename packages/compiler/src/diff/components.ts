import { cssVariableName } from '../emit/names.js';
import { typographyParts } from '../emit/typed/tree.js';
import type { TokenPath, TokenType } from '../types.js';
import { componentsUsing, type StyleUse } from '../usage/index.js';
import type { ComponentChange } from './types.js';

/** A token that is not what it was. */
interface Touched {
  readonly token: TokenPath;
  readonly type: TokenType;
  readonly isPublic: boolean;
}

/** The parts of components that read the variables of tokens that are not what they were, in the order of names. */
export function componentsTouched(styles: readonly StyleUse[], touched: readonly Touched[]): ComponentChange[] {
  const tokens = new Map<string, Set<TokenPath>>();
  for (const { token, type, isPublic } of touched) {
    if (!isPublic) continue;
    for (const variable of variablesOf(token, type)) {
      for (const { component } of componentsUsing(styles, variable))
        tokens.set(component, (tokens.get(component) ?? new Set()).add(token));
    }
  }
  return [...tokens]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([component, paths]) => ({ component, tokens: [...paths] }));
}

function variablesOf(token: TokenPath, type: TokenType): string[] {
  const name = cssVariableName(token);
  return type === 'typography' ? [name, ...typographyParts.map((part) => `${name}-${part}`)] : [name];
}
