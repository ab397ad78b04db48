import type { ContrastPair, Derivation, TokenPath, TokenType, ValuePath } from '../types.js';

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

/** Colours that another does not stand apart from as it should. */
export interface MissedPair {
  /** The colours on the other side; `undefined` for one without a name. Several where one of them would be enough. */
  readonly others: readonly (TokenPath | undefined)[];
  /** Whether the colour that is computed lies on them or under them. */
  readonly relation: 'on' | 'under';
  /** WCAG 2.2 ratio asked for, and the best that there is. */
  readonly target: number;
  readonly ratio: number;
  /** The token that asks for it, where it is not written out. */
  readonly targetPath?: TokenPath;
  /** Whether no colour at all reaches the ratio beside them: neither black nor white. */
  readonly isHopeless: boolean;
}

export interface DeriveProblem {
  readonly code: string;
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly severity?: 'error' | 'warning';
  /** Where in the extension it stands; the value of the token without it. */
  readonly at?: ValuePath;
  /** Whether the key is wrong, and not what stands under it. */
  readonly isKey?: boolean;
  /** A name that there is not, and those that there are. */
  readonly given?: string;
  readonly known?: readonly string[];
  /** The pairs that cannot be met. Problems with such pairs are told by the seeds that are at fault. */
  readonly missed?: readonly MissedPair[];
}

export interface DeriveResult {
  readonly value: unknown;
  readonly derivation?: Derivation;
  readonly pairs: readonly ContrastPair[];
  readonly problems: readonly DeriveProblem[];
}

/** Computes a value. It must depend on its input alone: equal inputs are computed once. */
export type DeriveFunction = (input: DeriveInput) => DeriveResult;
