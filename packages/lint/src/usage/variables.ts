import { cssIdentPart, typographyParts } from '@wusum/platforms/internal';
import { cssVariableName } from '@wusum/platforms';
import type { ResolvedToken, TokenPath } from '@wusum/dtcg';

const own = cssVariableName('');

/** How a platform names the variables of tokens. */
export interface VariableNaming {
  /** Default: `ws`. */
  readonly prefix?: string | undefined;
  /** A rule of the platform's own: the name without the prefix. */
  readonly name?: ((path: TokenPath) => string) | undefined;
}

/** The prefix of all platforms but the theme, or the naming of each of them. */
export type Naming = string | readonly VariableNaming[];

const startOf = (prefix = 'ws'): string => (prefix === '' ? '--' : `--${cssIdentPart(prefix)}-`);

const namingsOf = (naming: Naming): readonly VariableNaming[] =>
  typeof naming === 'string' ? [{ prefix: naming }] : naming;

/**
 * Prefixes of the variables of a system: of the theme and of the other platforms; only `--` if these have none.
 */
export function variableStarts(naming: Naming): string[] {
  return [...new Set([own, ...namingsOf(naming).map(({ prefix }) => startOf(prefix))])];
}

/** A variable of a published token. */
export interface TokenVariable {
  readonly name: string;
  /** The variable of another token with the same prefix and ending. */
  readonly nameOf: (path: TokenPath) => string;
}

/**
 * Every variable of a token: of the theme, and of the other platforms with their own names; for a text style also those
 * of its parts.
 *
 * @param naming prefix of the variables of platforms other than the theme, or the naming of each
 */
export function variablesOfToken(
  { path, type }: Pick<ResolvedToken, 'path' | 'type'>,
  naming: Naming = 'ws',
): TokenVariable[] {
  const endings = type === 'typography' ? ['', ...typographyParts.map((part) => `-${part}`)] : [''];
  const found = [
    { start: own },
    ...namingsOf(naming).map(({ prefix, name }) => ({ start: startOf(prefix), name })),
  ].flatMap(({ start, name }: { start: string; name?: VariableNaming['name'] }) =>
    endings.map((ending): TokenVariable => {
      const nameOf = (token: TokenPath): string => `${start}${nameIn(token, name)}${ending}`;
      return { name: nameOf(path), nameOf };
    }),
  );
  return [...new Map(found.map((variable) => [variable.name, variable])).values()];
}

/** The name without the prefix. A build reports rules that return no name. */
function nameIn(path: TokenPath, rule: VariableNaming['name']): string {
  return rule === undefined ? cssVariableName(path).slice(own.length) : cssIdentPart(String(rule(path)));
}
