import { cssIdentPart, cssVariableName } from '../emit/names.js';
import { typographyParts } from '../emit/typed/tree.js';
import type { ResolvedToken, TokenPath } from '../types.js';

const own = cssVariableName('');

/**
 * What the variables of a system start with: the theme's own word, and that of its other platforms; `--` alone where
 * they have none.
 */
export function variableStarts(prefix: string): string[] {
  return [...new Set([own, prefix === '' ? '--' : `--${cssIdentPart(prefix)}-`])];
}

/** A variable that a token is published as. */
export interface TokenVariable {
  readonly name: string;
  /** The same variable of another token. */
  readonly nameOf: (path: TokenPath) => string;
}

/**
 * Every variable that a token may be published as: by the theme, and by the other platforms, whose first word can be
 * chosen; a text style as a whole and in its parts.
 *
 * @param prefix first word of the variables of platforms other than the theme
 */
export function variablesOfToken({ path, type }: Pick<ResolvedToken, 'path' | 'type'>, prefix = 'ws'): TokenVariable[] {
  const endings = type === 'typography' ? ['', ...typographyParts.map((part) => `-${part}`)] : [''];
  return variableStarts(prefix).flatMap((start) =>
    endings.map((ending): TokenVariable => {
      const nameOf = (token: TokenPath): string => `${start}${cssVariableName(token).slice(own.length)}${ending}`;
      return { name: nameOf(path), nameOf };
    }),
  );
}
