import type { Contexts, Location, TokenPath, TokenType } from '../types.js';

/** How much a version number has to rise for a difference. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** A token that one side has alone. */
export interface LoneToken {
  readonly token: TokenPath;
  readonly type: TokenType;
  readonly location: Location;
  /** Private tokens are seen by no platform. */
  readonly isPublic: boolean;
}

export interface RenamedToken {
  readonly from: TokenPath;
  readonly to: TokenPath;
  readonly type: TokenType;
  readonly location: Location;
  readonly isPublic: boolean;
  /** Whether the tokens themselves name the new one (`$deprecated`), or it was recognised by its values. */
  readonly isDeclared: boolean;
}

export interface DeprecatedToken {
  readonly token: TokenPath;
  /** `$deprecated` now; `undefined` where the deprecation was taken back. */
  readonly deprecated?: boolean | string;
  readonly location: Location;
}

/** One change of a value, in the contexts that it depends on. */
export interface ValueChange {
  /** Contexts of the axes that the change depends on; empty when it is the same everywhere. */
  readonly contexts: Contexts;
  readonly from: unknown;
  readonly to: unknown;
  /** CIEDE2000 for colours: below 1 hardly anybody sees it, 2 to 10 at a glance. */
  readonly deltaE?: number;
}

export interface ChangedToken {
  readonly token: TokenPath;
  readonly type: TokenType;
  /** The former type, when that changed as well. */
  readonly typeBefore?: TokenType;
  readonly location: Location;
  readonly isPublic: boolean;
  /** Whether it is written otherwise, or only follows from what is. */
  readonly isEdited: boolean;
  readonly changes: readonly ValueChange[];
}

/** A contrast pair that reads better or worse than before. */
export interface PairChange {
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  readonly contexts: Contexts;
  readonly from: number;
  readonly to: number;
  /** WCAG 2.2 ratio that is asked for now. */
  readonly target: number;
}

/** Contexts of axes that one side has alone, such as a new brand. */
export interface ContextChange {
  readonly axis: string;
  readonly context: string;
}

/** A part of a component whose styles read tokens that are not what they were. */
export interface ComponentChange {
  readonly component: string;
  readonly tokens: readonly TokenPath[];
}

/** What differs between two states of a system. Plain data: it can be written as JSON. */
export interface Difference {
  /** The contexts that both states have, by axis. */
  readonly axes: Readonly<Record<string, readonly string[]>>;
  readonly renamed: readonly RenamedToken[];
  readonly added: readonly LoneToken[];
  readonly removed: readonly LoneToken[];
  readonly deprecated: readonly DeprecatedToken[];
  readonly restored: readonly DeprecatedToken[];
  readonly changed: readonly ChangedToken[];
  readonly contexts: { readonly added: readonly ContextChange[]; readonly removed: readonly ContextChange[] };
  readonly pairs: { readonly better: readonly PairChange[]; readonly worse: readonly PairChange[] };
  /** Components that show it, where style sheets were given. */
  readonly components: readonly ComponentChange[];
  /** The rise of the version number that it asks for. */
  readonly bump: Bump;
}
