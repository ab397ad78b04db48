import type { Message } from '@wusum/voice/message';

export type { Message };
export type Language = 'en' | 'ar';
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** `data/manifest.json`. */
export interface Manifest {
  readonly brands: readonly ManifestBrand[];
  readonly axes: readonly { readonly name: string; readonly contexts: readonly string[]; readonly default?: string }[];
  readonly languages: readonly { readonly id: Language; readonly dir: 'ltr' | 'rtl' }[];
}
export interface ManifestBrand {
  readonly id: string;
  readonly names: Bilingual;
  readonly defaultMode: string;
  readonly defaultDensity: string;
}

/** One stroke of a mark: a path, a ring or a dot, with the sign of the grammar that it is. */
export interface Stroke {
  readonly sign: string;
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
}
export interface Picture {
  readonly viewBox: string;
  readonly body: string;
}
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}
export interface MarkData {
  readonly viewBox: string;
  readonly strokeWidth: number;
  readonly lineCap: 'butt' | 'round' | 'square';
  readonly lineJoin: 'miter' | 'round' | 'bevel';
  readonly strokes: readonly Stroke[];
  readonly clearSpace: number;
  readonly minimumSize: number;
  readonly lockups: { readonly latin: Picture; readonly arabic: Picture };
  readonly wordmarks: { readonly latin: Picture; readonly arabic: Picture };
  readonly patterns: Readonly<Partial<Record<'cloth' | 'band' | 'selvedge', Tile>>>;
  readonly patternScale: number;
}

export interface ExamplePair {
  readonly instead: Bilingual;
  readonly write: Bilingual;
}
export interface VoiceData {
  readonly tone: Readonly<Record<string, number>>;
  readonly traits: readonly { readonly name: string; readonly weAre: Bilingual; readonly weAreNot: Bilingual; readonly example?: ExamplePair }[];
  readonly lexicon: readonly {
    readonly name: string;
    readonly prefer: { readonly en: string; readonly ar: readonly string[] };
    readonly avoid: Bilingual<readonly string[]>;
    readonly why: Bilingual;
  }[];
  readonly mechanics?: readonly { readonly name: string; readonly rule: Bilingual; readonly example?: ExamplePair }[];
  readonly messages: Bilingual<Readonly<Record<string, Message>>>;
}

/** One entry of `data/brands.json`. */
export interface BrandData {
  readonly id: string;
  readonly names: Bilingual;
  readonly locales: Bilingual;
  readonly defaults: { readonly mode: string; readonly density: string };
  readonly voice: VoiceData;
  readonly mark: MarkData;
  readonly sample?: Bilingual<Readonly<Record<string, Message>>>;
}

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

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** One entry of `data/tokens.json`. */
export interface TokenRecord {
  readonly path: string;
  readonly type: string;
  readonly description?: string;
  readonly variable?: string;
  readonly values: readonly TokenValue[];
}
/** A value and the permutations that have it; an axis that is not named makes no difference. */
export interface TokenValue {
  readonly contexts: Readonly<Record<string, string | readonly string[]>>;
  readonly css: string;
  readonly location?: Place;
  readonly layers?: readonly { readonly layer: string; readonly location: Place; readonly raw: unknown; readonly won?: boolean }[];
  readonly aliasChain?: readonly string[];
  readonly derivation?: { readonly kind: string; readonly note?: string };
}
