import type {
  BrandData,
  BrandMark,
  Bilingual,
  Drawing,
  Language,
  Manifest as ThemeManifest,
  Message,
  Tile,
} from '@wusum/theme';

/** What the compiler writes, as pages read it. The theme's own types where it has them. */
export type { BrandData, Bilingual, Drawing as Picture, Language, Message, Tile };
export type MarkData = BrandMark;
/** One stroke of a mark, loosely: a path, or a ring or dot by its centre. */
export interface Stroke {
  readonly sign: string;
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
}

/** `data/manifest.json`. */
export type Manifest = ThemeManifest;

/** One entry of `data/pairs.json`. */
export interface PairRecord {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
  readonly foreground: string;
  readonly background: string;
  readonly ratio: number;
  readonly target: number;
}

/** One entry of `data/tokens.json`. Places are `file:line:column`. */
export interface TokenRecord {
  readonly path: string;
  readonly type: string;
  readonly description: string;
  /** CSS custom property. */
  readonly variable: string;
  /** Expression in TypeScript. */
  readonly reference: string;
  readonly deprecated?: boolean | string;
  /** Axes that the value depends on. */
  readonly axes: readonly string[];
  readonly values: readonly TokenValue[];
}
/** The value in one combination of the token's axes, and where it came from. */
export interface TokenValue {
  readonly contexts: Readonly<Record<string, string>>;
  readonly css: string;
  readonly wide?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly location: string;
  readonly alias?: string;
  readonly aliasChain?: readonly string[];
  readonly layers: readonly { readonly layer: string; readonly location: string; readonly won: boolean }[];
  readonly derivation?: string;
}
