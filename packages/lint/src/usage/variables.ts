import { cssIdentPart, typographyParts } from '@wusum/platforms/internal';
import { cssVariableName } from '@wusum/platforms';
import type { ResolvedToken, TokenPath } from '@wusum/dtcg';

const own = cssVariableName('');

/**
 * Prefixes of the variables of a system: of the theme and of the other platforms; only `--` if these have none.
 */
export function variableStarts(prefix: string): string[] {
  return [...new Set([own, prefix === '' ? '--' : `--${cssIdentPart(prefix)}-`])];
}

/** A variable of a published token. */
export interface TokenVariable {
  readonly name: string;
  /** The variable of another token with the same prefix and ending. */
  readonly nameOf: (path: TokenPath) => string;
}

/**
 * Every variable of a token: of the theme, and of the other platforms with their own prefix; for a text style also those
 * of its parts.
 *
 * @param prefix prefix of the variables of platforms other than the theme
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
