import type { ContrastPair, Derivation, TokenPath, TokenType } from '../types.js';

/** What an alias inside `derive` or `solve` is replaced by before the call. */
export interface ResolvedAlias {
  readonly path: TokenPath;
  readonly value: unknown;
}

/** A token whose value is to be computed. */
export interface DeriveInput {
  readonly path: TokenPath;
  readonly type: TokenType;
  /** The resolved start value. */
  readonly value: unknown;
  /** The `derive` of the extension, each alias string replaced by a `ResolvedAlias`. */
  readonly derive?: Record<string, unknown>;
  /** The `solve` of the extension, each alias string replaced by a `ResolvedAlias`. */
  readonly solve?: unknown;
  /** Alias string → path of its token. */
  readonly refs: ReadonlyMap<string, TokenPath>;
  /** The seed that the value goes back to, for error messages. */
  readonly seed?: TokenPath;
}

export interface DeriveProblem {
  readonly code: string;
  readonly message: string;
  readonly why?: string;
  readonly help?: string;
  readonly severity?: 'error' | 'warning';
}

export interface DeriveResult {
  readonly value: unknown;
  readonly derivation?: Derivation;
  readonly pairs: readonly ContrastPair[];
  readonly problems: readonly DeriveProblem[];
}

/** Computes a value. It must depend on its input alone: equal inputs are computed once. */
export type DeriveFunction = (input: DeriveInput) => DeriveResult;
