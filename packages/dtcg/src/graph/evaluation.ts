import type { ContrastPair, Derivation, TokenPath, TokenType } from '../types.js';
import type { Resolved } from './build-value.js';

/** A token's value and how it was computed. Permutations with equal inputs share one evaluation. */
export interface Evaluation {
  readonly id: number;
  readonly path: TokenPath;
  readonly type: TokenType;
  /** The `$type` as written, if the type is `foreign`. */
  readonly foreignType?: string | undefined;
  readonly value: unknown;
  /** The token of which the whole value is an alias. */
  readonly alias?: Evaluation;
  readonly seed?: TokenPath;
  readonly derivation?: Derivation;
  readonly pairs: readonly ContrastPair[];
}

/** The target of a reference: the value, its type, and a key that is equal exactly if the result is equal. */
export interface Found extends Resolved {
  readonly key: string;
  readonly path: TokenPath;
  /** Set if the reference leads to a whole token. */
  readonly evaluation?: Evaluation;
}

/** Whole-token aliases followed, nearest first. */
export function aliasChainOf(evaluation: Evaluation): TokenPath[] {
  const chain: TokenPath[] = [];
  for (let next = evaluation.alias; next; next = next.alias) chain.push(next.path);
  return chain;
}
