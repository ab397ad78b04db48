import { contrastPairs } from '../check/contrast.js';
import { isPublished } from '../emit/model.js';
import { cssVariableName } from '../emit/names.js';
import type {
  ContrastPair,
  Contexts,
  Derivation,
  LayerEntry,
  Location,
  Permutation,
  TokenPath,
  TokenType,
} from '../types.js';
import { inputsOf, usesIn, type Use } from './uses.js';

/** A step of an alias chain or an input of a derivation. */
export interface NamedValue {
  readonly token: TokenPath;
  readonly value: unknown;
  readonly location: Location;
}

/** Everything that is known about one token in one permutation. Plain data: it can be written as JSON. */
export interface Explanation {
  readonly token: TokenPath;
  readonly type: TokenType;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  readonly contexts: Contexts;
  /** CSS custom property, where the token is published as one. */
  readonly variable?: string;
  /** Resolved DTCG value. */
  readonly value: unknown;
  /** The winning `$value` as written. */
  readonly written: unknown;
  readonly location: Location;
  /** Aliases followed, nearest first. */
  readonly aliasChain: readonly NamedValue[];
  readonly derivation?: Derivation;
  /** Tokens that the derivation was computed from, with their values here. */
  readonly inputs: readonly NamedValue[];
  /** Every layer that set the token, in the order in which they apply; the last one won. */
  readonly layers: readonly LayerEntry[];
  readonly usedBy: readonly Use[];
  /** Contrast pairs that the token is part of, the tightest first. */
  readonly pairs: readonly ContrastPair[];
}

/**
 * Explains a token: its value, where it came from and who depends on it.
 * @returns `undefined` when the permutation has no such token
 */
export function explain(permutation: Permutation, path: TokenPath): Explanation | undefined {
  const token = permutation.tokens.get(path);
  if (token === undefined) return undefined;
  return {
    token: path,
    type: token.type,
    ...(token.description === undefined ? {} : { description: token.description }),
    ...(token.deprecated === undefined ? {} : { deprecated: token.deprecated }),
    contexts: permutation.contexts,
    ...(isPublished(token) ? { variable: cssVariableName(path) } : {}),
    value: token.value,
    written: token.raw,
    location: token.location,
    aliasChain: namedValues(permutation, token.aliasChain),
    ...(token.derivation === undefined ? {} : { derivation: token.derivation }),
    inputs: namedValues(permutation, inputsOf(token)),
    layers: token.layers,
    usedBy: usesIn(permutation).get(path) ?? [],
    pairs: pairsOf(permutation, path),
  };
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
