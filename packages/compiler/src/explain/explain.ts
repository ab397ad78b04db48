import { contrastPairs, contrastRatio, roundRatio } from '@wusum/dtcg/internal';
import { isPublished } from '@wusum/platforms/internal';
import {
  isColorValue,
  type ContrastPair,
  type Contexts,
  type Derivation,
  type LayerEntry,
  type Permutation,
  type ResolvedToken,
  type TokenPath,
  type TokenReference,
  type TokenType,
} from '@wusum/dtcg';
import { cssVariableName } from '@wusum/platforms';
import type { Location } from '@wusum/diagnostics';
import { componentsUsing, variablesOfToken, type ComponentUse, type Naming, type StyleUse } from '@wusum/lint';
import { reachOf, type Reach } from './reach.js';
import { inputsOf, usesIn, type Use } from './uses.js';

/** A step of an alias chain or an input of a derivation. */
export interface NamedValue {
  readonly token: TokenPath;
  readonly value: unknown;
  readonly location: Location;
}

/** A token that a value was computed from. */
export interface Input extends NamedValue {
  /** Whether the value is derived from it or solved against it. */
  readonly kind: 'derive' | 'solve';
  /** WCAG 2.2 contrast of the two, if both are colours and the value is solved against it. */
  readonly ratio?: number;
}

/** All information about one token in one permutation, as JSON-serialisable data. */
export interface Explanation {
  readonly token: TokenPath;
  readonly type: TokenType;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  readonly contexts: Contexts;
  /** CSS custom property of the theme, if the token is published. */
  readonly variable?: string;
  /** All custom properties, including those of platforms with another prefix. */
  readonly variables?: readonly string[];
  /** Resolved DTCG value. */
  readonly value: unknown;
  /** The winning `$value` as written. */
  readonly written: unknown;
  readonly location: Location;
  /** Aliases followed, nearest first. */
  readonly aliasChain: readonly NamedValue[];
  readonly derivation?: Derivation;
  /** Tokens that the derivation reads, with their values in this permutation. */
  readonly inputs: readonly Input[];
  /** Every layer that sets the token, in the order of application; the last one wins. */
  readonly layers: readonly LayerEntry[];
  readonly usedBy: readonly Use[];
  /** Parts of components that read its variable. */
  readonly components: readonly ComponentUse[];
  /** Everything that depends on it, directly or indirectly. */
  readonly reach: Reach;
  /** Contrast pairs with the token, the lowest contrast first. */
  readonly pairs: readonly ContrastPair[];
}

export interface ExplainOptions {
  /** Declarations of style sheets, to find the components that read the token. */
  readonly styles?: readonly StyleUse[];
  /** Prefix of the variables of platforms other than the theme, or the naming of each. Default: `ws`. */
  readonly naming?: Naming | undefined;
}

/**
 * Explains a token: its value, its origin and its dependents.
 * @returns `undefined` if the permutation has no such token
 */
export function explain(
  permutation: Permutation,
  path: TokenPath,
  { styles = [], naming }: ExplainOptions = {},
): Explanation | undefined {
  const token = permutation.tokens.get(path);
  if (token === undefined) return undefined;
  const uses = usesIn(permutation);
  return {
    token: path,
    type: token.type,
    ...(token.description === undefined ? {} : { description: token.description }),
    ...(token.deprecated === undefined ? {} : { deprecated: token.deprecated }),
    contexts: permutation.contexts,
    ...(isPublished(token) ? { variable: cssVariableName(path), variables: wholeVariables(path, naming) } : {}),
    value: token.value,
    written: token.raw,
    location: token.location,
    aliasChain: namedValues(permutation, token.aliasChain),
    ...(token.derivation === undefined ? {} : { derivation: token.derivation }),
    inputs: inputsOf(token).flatMap((input) => namedInput(permutation, token, input)),
    layers: token.layers,
    usedBy: uses.get(path) ?? [],
    components: isPublished(token) ? componentsOf(styles, token, naming) : [],
    reach: reachOf(permutation, path, uses, styles, naming),
    pairs: pairsOf(permutation, path),
  };
}

function namedInput(permutation: Permutation, token: ResolvedToken, { path, kind }: TokenReference): Input[] {
  const isMeasured = kind === 'solve' && isColorValue(token.value);
  return namedValues(permutation, [path]).map((named): Input => ({
    ...named,
    kind: kind === 'solve' ? kind : 'derive',
    ...(isMeasured && isColorValue(named.value) ? { ratio: roundRatio(contrastRatio(token.value, named.value)) } : {}),
  }));
}

/** The variables of a token, without those of its parts. */
function wholeVariables(path: TokenPath, naming: Naming | undefined): string[] {
  return variablesOfToken({ path, type: 'number' }, naming).map(({ name }) => name);
}

/** Parts of components that read one of its variables. */
function componentsOf(styles: readonly StyleUse[], token: ResolvedToken, naming: Naming | undefined): ComponentUse[] {
  const byName = Map.groupBy(
    variablesOfToken(token, naming).flatMap(({ name }) => componentsUsing(styles, name)),
    ({ component }) => component,
  );
  return [...byName].map(([component, found]) => ({ component, uses: found.flatMap(({ uses }) => uses) }));
}

function namedValues(permutation: Permutation, paths: readonly TokenPath[]): NamedValue[] {
  return paths.flatMap((path) => {
    const token = permutation.tokens.get(path);
    return token === undefined ? [] : [{ token: path, value: token.value, location: token.location }];
  });
}

function pairsOf(permutation: Permutation, path: TokenPath): ContrastPair[] {
  return contrastPairs(permutation)
    .filter(({ foreground, background }) => foreground === path || background === path)
    .toSorted((a, b) => a.ratio / a.target - b.ratio / b.target);
}
