import type { Contexts, TokenPath, TokenType } from '@wusum/dtcg';
import type { Location } from '@wusum/diagnostics';

/** The part of the version number to increase (semver.org). */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** A token that only one side has. */
export interface LoneToken {
  readonly token: TokenPath;
  readonly type: TokenType;
  readonly location: Location;
  /** Private tokens are not published. */
  readonly isPublic: boolean;
}

export interface RenamedToken {
  readonly from: TokenPath;
  readonly to: TokenPath;
  readonly type: TokenType;
  readonly location: Location;
  readonly isPublic: boolean;
  /** Whether `$deprecated` names the new token; else it was found by its values. */
  readonly isDeclared: boolean;
}

export interface DeprecatedToken {
  readonly token: TokenPath;
  /** `$deprecated` now; `undefined` if the deprecation was removed. */
  readonly deprecated?: boolean | string;
  readonly location: Location;
}

/** A change of a value in some contexts. */
export interface ValueChange {
  /** Contexts of the axes that the change depends on; empty if it is the same in all contexts. */
  readonly contexts: Contexts;
  readonly from: unknown;
  readonly to: unknown;
  /** CIEDE2000 for colours: below 1 not visible, 2 to 10 visible at a glance. */
  readonly deltaE?: number;
}

export interface ChangedToken {
  readonly token: TokenPath;
  readonly type: TokenType;
  /** The old type, if it changed. */
  readonly typeBefore?: TokenType;
  readonly location: Location;
  readonly isPublic: boolean;
  /** Whether its own definition changed; else it depends on a token that changed. */
  readonly isEdited: boolean;
  readonly changes: readonly ValueChange[];
}

/** A contrast pair with a higher or lower ratio than before. */
export interface PairChange {
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  readonly contexts: Contexts;
  readonly from: number;
  readonly to: number;
  /** Required WCAG 2.2 ratio, after the change. */
  readonly target: number;
}

/** A context that only one side has, such as a new brand. */
export interface ContextChange {
  readonly axis: string;
  readonly context: string;
}

/** A part of a component whose styles read changed tokens. */
export interface ComponentChange {
  readonly component: string;
  readonly tokens: readonly TokenPath[];
}

/** The differences between two states of a system, as JSON-serialisable data. */
export interface Difference {
  /** Contexts of both states, by axis. */
  readonly axes: Readonly<Record<string, readonly string[]>>;
  readonly renamed: readonly RenamedToken[];
  readonly added: readonly LoneToken[];
  readonly removed: readonly LoneToken[];
  readonly deprecated: readonly DeprecatedToken[];
  readonly restored: readonly DeprecatedToken[];
  readonly changed: readonly ChangedToken[];
  readonly contexts: { readonly added: readonly ContextChange[]; readonly removed: readonly ContextChange[] };
  readonly pairs: { readonly better: readonly PairChange[]; readonly worse: readonly PairChange[] };
  /** Affected components, if style sheets were given. */
  readonly components: readonly ComponentChange[];
  /** The version bump that the difference requires. */
  readonly bump: Bump;
}
