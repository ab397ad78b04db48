import { isPublished } from '../../emit/model.js';
import { cssIdentPart, cssVariableName } from '../../emit/names.js';
import { typographyParts } from '../../emit/typed/tree.js';
import type { BrandSystem } from '../../system.js';
import type { Permutation, ResolvedToken, SourceFiles, TokenPath } from '../../types.js';
import { readStyles } from '../../usage/index.js';
import type { FontPackage } from '../../emit/fonts/font-files.js';
import type { RuleContext } from './types.js';

export interface CheckInput {
  /** Token files as written. */
  readonly files: SourceFiles;
  readonly system: BrandSystem;
  /** Style sheets that use the tokens, by path relative to the token files. */
  readonly styles?: SourceFiles;
  readonly fonts?: readonly FontPackage[];
  /**
   * First word of the variables of surfaces other than the theme; both spellings are known.
   * @default 'ws'
   */
  readonly prefix?: string;
}

const ownPrefix = cssVariableName('');
const prefixOf = (word: string): string => (word === '' ? '--' : `--${cssIdentPart(word)}-`);

/** Everything that rules look at, found once. */
export function makeContext({ files, system, styles = {}, fonts = [], prefix = 'ws' }: CheckInput): RuleContext {
  const { permutations } = system;
  const uses = readStyles(styles);
  return {
    files,
    system,
    permutations,
    tokens: tokensOf(permutations),
    variables: variablesOf(permutations, prefix),
    // Where there is no first word, nothing tells whose a variable is.
    prefixes: [...new Set([ownPrefix, prefixOf(prefix)])].filter((start) => start !== '--'),
    uses,
    fonts,
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

/** A typography token is published whole and in parts. */
function variablesOf(permutations: readonly Permutation[], prefix: string): ReadonlyMap<string, TokenPath> {
  const [first] = permutations;
  const published = first === undefined ? [] : [...first.tokens.values()].filter(isPublished);
  return new Map(
    published.flatMap(({ path, type }): [string, TokenPath][] => {
      const name = cssVariableName(path);
      const parts = type === 'typography' ? typographyParts.map((part) => `${name}-${part}`) : [];
      const names = [name, ...parts];
      const others = names.map((each) => prefixOf(prefix) + each.slice(ownPrefix.length));
      return [...names, ...others].map((each) => [each, path]);
    }),
  );
}
