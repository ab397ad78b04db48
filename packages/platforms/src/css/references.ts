import { isRecord } from '@wusum/dtcg/internal';
import type { Permutation, ResolvedToken, TokenPath, TokenType } from '@wusum/dtcg';

/** Parts of typography whose value is that of a token, and the type of such a token. */
const typeParts: Readonly<Record<string, readonly [member: string, type: TokenType]>> = {
  'font-family': ['fontFamily', 'fontFamily'],
  'font-size': ['fontSize', 'dimension'],
  'font-weight': ['fontWeight', 'fontWeight'],
  'line-height': ['lineHeight', 'number'],
};

/** The token of which a token is an alias: the nearest one with a variable. */
export function aliasedToken(token: ResolvedToken, isVariable: (path: TokenPath) => boolean): TokenPath | undefined {
  return token.aliasChain.find((path) => path !== token.path && isVariable(path));
}

/** Part → the token that it refers to, for the parts of a typography value that are aliases. */
export function aliasedParts(
  { tokens }: Permutation,
  { raw, extension }: ResolvedToken,
  isVariable: (path: TokenPath) => boolean,
): Readonly<Record<string, TokenPath>> {
  if (!isRecord(raw)) return {};
  return Object.fromEntries(
    Object.entries(typeParts).flatMap(([part, [member, type]]): [string, TokenPath][] => {
      const alias = /^\{([^{}]+)\}$/u.exec(String(raw[member]))?.[1];
      const target = alias === undefined ? undefined : tokens.get(alias);
      // A fluid size is computed from the size and belongs to the text style.
      if (target === undefined || target.type !== type || (part === 'font-size' && extension?.['fluid'])) return [];
      const path = isVariable(target.path) ? target.path : aliasedToken(target, isVariable);
      return path === undefined ? [] : [[part, path]];
    }),
  );
}
