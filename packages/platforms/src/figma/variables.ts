import type { TokenPath } from '@wusum/dtcg';
import type { PlatformToken } from '../shared/token.js';
import type { FigmaPart } from './value.js';

export interface FigmaVariable {
  /** Path of the token; for a composite, with the name of the part. */
  readonly path: TokenPath;
  readonly token: PlatformToken<unknown>;
  /** The part of a composite: `font-size`, `1.offset-x`; empty for the whole value. */
  readonly part: string;
  readonly type: FigmaPart['type'];
  /** Value in each mode of the collection. */
  readonly values: readonly unknown[];
  /** Whether a mode has no value of its own, so that it has that of another mode. */
  readonly isPartial: boolean;
}

/** Variables that depend on the same axes; each combination of their contexts is a mode. */
export interface FigmaCollection {
  /** `brand-mode`; `base` for variables that no axis changes. */
  readonly id: string;
  readonly name: string;
  readonly modes: readonly { readonly id: string; readonly name: string }[];
  readonly variables: readonly FigmaVariable[];
}
