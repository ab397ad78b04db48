import { cssIdentPart, cssVariableName } from '../emit/names.js';
import { typographyParts } from '../emit/typed/tree.js';
import type { ResolvedToken, TokenPath } from '../types.js';

const own = cssVariableName('');

/** A variable that a token is published as. */
export interface TokenVariable {
  readonly name: string;
  /** The same variable of another token. */
  readonly nameOf: (path: TokenPath) => string;
}

/**
 * Every variable that a token may be published as: by the theme, and by the other surfaces, whose first word can be
 * chosen; a text style as a whole and in its parts.
 *
 * @param prefix first word of the variables of surfaces other than the theme
 */
export function variablesOfToken({ path, type }: Pick<ResolvedToken, 'path' | 'type'>, prefix = 'ws'): TokenVariable[] {
  const starts = new Set([own, prefix === '' ? '--' : `--${cssIdentPart(prefix)}-`]);
  const endings = type === 'typography' ? ['', ...typographyParts.map((part) => `-${part}`)] : [''];
  return [...starts].flatMap((start) =>
    endings.map((ending): TokenVariable => {
      const nameOf = (token: TokenPath): string => `${start}${cssVariableName(token).slice(own.length)}${ending}`;
      return { name: nameOf(path), nameOf };
    }),
  );
}
