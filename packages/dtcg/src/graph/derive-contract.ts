import type { Contexts, ContrastPair, Derivation, TokenPath, TokenType } from '../types.js';
import type { Diagnostic, Location, ValuePath } from '@wusum/diagnostics';

/** Replaces an alias inside `derive` or `solve` before the call. */
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
  /** The seed that the value is derived from, for error messages. */
  readonly seed?: TokenPath;
}

/** A pair of colours below the required contrast. */
export interface FailedPair {
  /** The other colours; `undefined` for one without a name. Several if one of them would be enough. */
  readonly others: readonly (TokenPath | undefined)[];
  /** Whether the computed colour is painted on them or under them. */
  readonly relation: 'on' | 'under';
  /** Required WCAG 2.2 ratio. */
  readonly target: number;
  /** Ratio reached, rounded down to two decimals. */
  readonly ratio: number;
  /** The token that holds the target, if it is an alias. */
  readonly targetPath?: TokenPath;
  /** Whether even black and white fail against them. */
  readonly isHopeless: boolean;
}

export interface DeriveProblem {
  readonly code: string;
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly severity?: 'error' | 'warning';
  /** Path in the extension; without it the problem is the value of the token. */
  readonly at?: ValuePath;
  /** Whether the key is wrong and not its value. */
  readonly isKey?: boolean;
  /** The wrong name, and the valid ones. */
  readonly given?: string;
  readonly known?: readonly string[];
  /** The pairs that fail. Problems with failed pairs are reported at the seeds that cause them. */
  readonly failedPairs?: readonly FailedPair[];
}

export interface DeriveResult {
  readonly value: unknown;
  readonly derivation?: Derivation;
  readonly pairs: readonly ContrastPair[];
  readonly problems: readonly DeriveProblem[];
}

/** Computes a value. It must depend only on its input: equal inputs are computed once. */
export type DeriveFunction = (input: DeriveInput) => DeriveResult;

/** A value that is written out and that other values are derived from. */
export interface Seed {
  readonly path: TokenPath;
  readonly location: Location;
}

/** A colour that cannot meet its pairs, in the permutation in which it was found. */
export interface ContrastFailure {
  readonly path: TokenPath;
  /** The problem at the colour itself. */
  readonly problem: Diagnostic;
  readonly failedPairs: readonly FailedPair[];
  readonly contexts: Contexts;
  /** The seeds of a token in that permutation. */
  readonly seedsOf: (path: TokenPath) => readonly Seed[];
}
