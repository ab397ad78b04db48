import { isPublished } from '@wusum/platforms/internal';
import type { BrandSystem, FontPackage } from '@wusum/platforms';
import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import type { SourceFiles } from '@wusum/diagnostics';
import { variableStarts, variablesOfToken, type Naming, type StyleUse } from '../../usage/index.js';
import type { MissingFont, RuleContext } from './types.js';

export interface CheckInput {
  /** Token files as written. */
  readonly files: SourceFiles;
  readonly system: BrandSystem;
  /** Declarations of style sheets, from `readStyles`; their paths are relative to the token files. */
  readonly uses?: readonly StyleUse[];
  /** Ids of the components whose parts the style sheets style, such as `text-field`. */
  readonly components?: readonly string[];
  readonly fonts?: readonly FontPackage[];
  /** Families whose font packages are not installed. */
  readonly missingFonts?: readonly MissingFont[];
  /**
   * Prefix of the variables of platforms other than the theme, or the naming of each; all names are recognised.
   * @default 'ws'
   */
  readonly naming?: Naming | undefined;
}

/** The input of all rules, computed once. */
export function makeContext({
  files,
  system,
  uses = [],
  components = [],
  fonts = [],
  missingFonts = [],
  naming = 'ws',
}: CheckInput): RuleContext {
  const { permutations } = system;
  return {
    files,
    system,
    permutations,
    tokens: tokensOf(permutations),
    variables: variablesOf(permutations, naming),
    // Without a prefix, variables of tokens cannot be distinguished from others.
    prefixes: variableStarts(naming).filter((start) => start !== '--'),
    uses,
    components,
    fonts,
    missingFonts,
  };
}

function tokensOf(permutations: readonly Permutation[]): ReadonlyMap<ResolvedToken, readonly Permutation[]> {
  const found = new Map<ResolvedToken, Permutation[]>();
  for (const permutation of permutations) {
    for (const token of permutation.tokens.values()) {
      const known = found.get(token);
      if (known === undefined) found.set(token, [permutation]);
      else known.push(permutation);
    }
  }
  return found;
}

function variablesOf(permutations: readonly Permutation[], naming: Naming): ReadonlyMap<string, TokenPath> {
  const published = [...(permutations[0]?.tokens.values() ?? [])].filter(isPublished);
  return new Map(
    published.flatMap((token) =>
      variablesOfToken(token, naming).map(({ name }): [string, TokenPath] => [name, token.path]),
    ),
  );
}
