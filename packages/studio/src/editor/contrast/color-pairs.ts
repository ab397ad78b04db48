import type { ContrastPair } from '@wusum/dtcg';
import type { TokenView } from '../../live/types.js';

/** A colour that another one must have contrast with. */
export interface Partner {
  readonly token: TokenView;
  readonly target: number;
}

/** The colours that a token is paired with. */
export interface Partners {
  readonly partners: readonly Partner[];
  /** Whether the pairs are those of roles that start from the colour, and not of the colour itself. */
  readonly isSource: boolean;
}

/**
 * The colours that the rule of contrast pairs with a token, as foreground and as background. A colour without pairs of its
 * own, such as a seed, has those of the roles that start from it as it is; what depends on it moves along and is left out.
 */
export function partnersOf(token: TokenView, tokens: readonly TokenView[], pairs: readonly ContrastPair[]): Partners {
  const byPath = new Map(tokens.map((one) => [one.path, one]));
  const own = partnersAmong(pairs, new Set([token.path]), new Set([token.path]), byPath);
  if (own.length > 0) return { partners: own, isSource: false };
  const dependents = new Set(
    tokens.filter(({ seed, aliases }) => seed === token.path || aliases.includes(token.path)).map(({ path }) => path),
  );
  const starting = new Set(
    [...dependents].filter((path) => byPath.get(byPath.get(path)?.aliases[0] ?? '')?.css === token.css),
  );
  const partners = partnersAmong(pairs, starting, dependents, byPath);
  return { partners, isSource: partners.length > 0 };
}

/** Each colour once for each of its targets. */
function partnersAmong(
  pairs: readonly ContrastPair[],
  among: ReadonlySet<string>,
  without: ReadonlySet<string>,
  byPath: ReadonlyMap<string, TokenView>,
): Partner[] {
  const found = new Map<string, Partner>();
  for (const { foreground, background, target } of pairs) {
    const other = among.has(foreground) ? background : among.has(background) ? foreground : undefined;
    const token = other === undefined || without.has(other) ? undefined : byPath.get(other);
    if (token) found.set(`${token.path} ${target}`, { token, target });
  }
  return [...found.values()];
}
