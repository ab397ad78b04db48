/** Tokens, axes and values as DTCG 2025.10 defines them, with their provenance. */

import type { Location, ValuePath } from '@wusum/diagnostics';

/** Dotted path of a token, e.g. `color.text.muted`. */
export type TokenPath = string;

/** A type of the specification. */
export type DtcgType =
  | 'color'
  | 'dimension'
  | 'fontFamily'
  | 'fontWeight'
  | 'duration'
  | 'cubicBezier'
  | 'number'
  | 'strokeStyle'
  | 'border'
  | 'transition'
  | 'shadow'
  | 'gradient'
  | 'typography';

/**
 * `content`: plain JSON of a content file, without references. `foreign`: the value of a type that the specification does
 * not define, as it is written. Token files cannot use these names.
 */
export type TokenType = DtcgType | 'content' | 'foreign';

/** Axis name → context name, e.g. `{ brand: 'majlis', mode: 'dark' }`. */
export type Contexts = Readonly<Record<string, string>>;

/** An axis of the resolver document (a modifier). */
export interface Axis {
  readonly name: string;
  readonly contexts: readonly string[];
  readonly default?: string;
  readonly description?: string;
}

/** One layer that set a token: a set, or a context of a modifier. */
export interface LayerEntry {
  /** `set foundation`, `brand majlis`, … */
  readonly layer: string;
  readonly location: Location;
  /** The `$value` as written there. */
  readonly raw: unknown;
  readonly won: boolean;
}

/** How one token uses another. */
export type UseKind =
  /** The whole value is the other token. */
  | 'alias'
  /** A part of the value, such as the colour of a border. */
  | 'part'
  /** The value is derived from the other token. */
  | 'derive'
  /** The contrast is solved against the other token. */
  | 'solve';

/** A reference from one token to another. */
export interface TokenReference {
  /** The referenced token. */
  readonly path: TokenPath;
  readonly kind: UseKind;
  /** As written: `{color.text}` or `#/color/text/$value`. */
  readonly text: string;
  readonly location: Location;
}

/** How a value was computed, for explanations. */
export interface Derivation {
  /** `ramp`, `solve`, `pick`, … */
  readonly kind: string;
  /** Inputs with their resolved values, e.g. `{ seed: …, target: 4.5 }`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** A short text, e.g. `lightness 0.62 → 0.548 for 4.5:1 on color.surface.sunken`. */
  readonly note?: string;
  /** For solved values: the lightness before and after solving (OKLCH, 0…1). */
  readonly lightness?: { readonly from: number; readonly to: number };
  /** The seed that the value is derived from. */
  readonly seed?: TokenPath;
}

/** A token in one permutation, with its provenance. */
export interface ResolvedToken {
  readonly path: TokenPath;
  readonly type: TokenType;
  /** The `$type` as written, if the type is `foreign`. */
  readonly foreignType?: string;
  /** Fully resolved DTCG value: no alias and no reference left. */
  readonly value: unknown;
  /** The winning `$value` as written (may hold aliases). */
  readonly raw: unknown;
  /** Where the winning value was written. */
  readonly location: Location;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  /** Location of `$deprecated`, of the token or of its group. */
  readonly deprecatedAt?: Location;
  /** Content of `$extensions["org.wusum"]`, alias strings unresolved. */
  readonly extension?: Readonly<Record<string, unknown>>;
  /** `$extensions` of other vendors, unchanged, as the specification requires. */
  readonly foreignExtensions?: Readonly<Record<string, unknown>>;
  /** Whole-token aliases followed, nearest first. */
  readonly aliasChain: readonly TokenPath[];
  readonly layers: readonly LayerEntry[];
  readonly derivation?: Derivation;
  /** The references in its winning value and in `derive` and `solve`, in source order. */
  readonly references?: readonly TokenReference[];
  /** Location of a path in the winning `$value`; a missing member is reported at its parent. */
  valuePlace?(path: ValuePath): Location;
  /** Location of a path in the extension, or of its key. `undefined` without an extension. */
  extensionPlace?(path: ValuePath, part?: 'value' | 'key'): Location | undefined;
}

/** The tokens of one combination of contexts. */
export interface Permutation {
  readonly contexts: Contexts;
  readonly tokens: ReadonlyMap<TokenPath, ResolvedToken>;
}

/** A contrast pair of the contract, as measured in one permutation. */
export interface ContrastPair {
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  /** Required WCAG 2.2 ratio. */
  readonly target: number;
  /** Measured WCAG 2.2 ratio, rounded down to two decimals. */
  readonly ratio: number;
}

/** DTCG 2025.10 colour value. */
export interface ColorValue {
  readonly colorSpace: string;
  readonly components: readonly (number | 'none')[];
  readonly alpha?: number;
  readonly hex?: string;
}
export interface DimensionValue {
  readonly value: number;
  readonly unit: 'px' | 'rem';
}
export interface DurationValue {
  readonly value: number;
  readonly unit: 'ms' | 's';
}
