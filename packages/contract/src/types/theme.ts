import type { BrandVoice } from './voice.js';

/** A colour that the brand owner sets and other colours are derived from. */
export interface Seed {
  readonly path: string;
  readonly description: string;
  /** The colour as it is written in the token file. */
  readonly css: string;
  /** `file:line:column`. */
  readonly location: string;
}

/** What only documentation shows of a brand: `data/docs/<brand>.json` of a theme. No component reads it. */
export interface BrandDocs {
  readonly id: string;
  readonly seeds: readonly Seed[];
  readonly voice: BrandVoice;
}

/** A language of a theme. */
export interface LanguageRecord {
  /** BCP 47 tag: the language, and optionally a script and a region. */
  readonly id: string;
  /** BCP 47 locale for numbers and dates. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its context of the script axis. */
  readonly script: string;
  /** The language's name in itself. */
  readonly name: string;
}

/** The brands, axes and languages of a theme, for tools that choose among them. */
export interface Manifest {
  /** Version of the contract that the theme was built for, `major.minor`. */
  readonly contract?: string;
  readonly defaultBrand: string;
  readonly brands: readonly {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
    readonly defaultMode: string;
    readonly defaultDensity: string;
    /** Font families that `fonts/<id>.css` declares. */
    readonly fonts: readonly string[];
  }[];
  readonly axes: readonly { readonly name: string; readonly contexts: readonly string[]; readonly default: string }[];
  readonly languages: readonly LanguageRecord[];
}

/** An entry of `data/tokens.json`. Places are `file:line:column`. */
export interface TokenRecord {
  readonly path: string;
  readonly type: string;
  readonly description: string;
  /** CSS custom property. */
  readonly variable: string;
  /** Expression in TypeScript. */
  readonly reference: string;
  readonly deprecated?: boolean | string;
  /** Axes that the value depends on; `values` has one entry for each combination of their contexts. */
  readonly axes: readonly string[];
  readonly values: readonly TokenValueRecord[];
}

/** The value in one combination of the token's axes, and where it came from. */
export interface TokenValueRecord {
  readonly contexts: Readonly<Record<string, string>>;
  readonly css: string;
  /** The colour for P3 displays, where it is outside sRGB. */
  readonly wide?: string;
  /** Longhands of a typography value. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly location: string;
  /** The winning value as written, when it is an alias. */
  readonly alias?: string;
  readonly aliasChain?: readonly string[];
  readonly layers: readonly { readonly layer: string; readonly location: string; readonly won: boolean }[];
  /** How the compiler computed it, in a sentence. */
  readonly derivation?: string;
}

/** An entry of `data/pairs.json`: a contrast as measured. */
export interface PairRecord {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
  readonly foreground: string;
  readonly background: string;
  readonly ratio: number;
  readonly target: number;
}

/** Characters by kind. */
export interface CharacterSets {
  readonly letters: string;
  readonly marks: string;
  readonly digits: string;
  readonly punctuation: string;
}

/** An entry of `data/fonts.json`: a font family whose files are in the theme. */
export interface FontRecord {
  readonly family: string;
  /** `font-weight` of each face: `400`, or `100 900` for a variable one. */
  readonly weights: readonly string[];
  /** Language → the characters that its texts need and the files lack. */
  readonly lacks: Readonly<Record<string, CharacterSets>>;
}
