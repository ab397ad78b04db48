/**
 * Text of `types.d.ts`, what the theme's data looks like from outside. A published theme stands alone, so it carries
 * its types with it; `packages/theme/test/types.test.ts` keeps them equal to those of the engines.
 */
export const themeTypes = `/** The languages that a theme's words are compiled for. */
export type Language = 'en' | 'ar';
export type Bilingual<T = string> = Readonly<Record<Language, T>>;

/** A wording that depends on a number; categories are CLDR's, \`plural\` names the value that is counted. */
export interface PluralMessage {
  readonly plural: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** One wording; \`{name}\` is a placeholder. */
export type Message = string | PluralMessage;
/** Messages of one language by dotted key, e.g. \`action.close\`. */
export type Messages = Readonly<Record<string, Message>>;

/** Four tone dimensions from −1 (the first word) to 1 (the second). */
export interface Tone {
  readonly 'funny-serious': number;
  readonly 'formal-casual': number;
  readonly 'respectful-irreverent': number;
  readonly 'enthusiastic-matter-of-fact': number;
}

export interface Example {
  readonly instead: Bilingual;
  readonly write: Bilingual;
}

export interface Trait {
  readonly name: string;
  readonly weAre: Bilingual;
  readonly weAreNot: Bilingual;
  readonly example?: Example;
}

/** A word that the tribe says, those it does not, and why. */
export interface Term {
  readonly name: string;
  readonly prefer: { readonly en: string; readonly ar: readonly string[] };
  readonly avoid: Bilingual<readonly string[]>;
  /** Phrases in which an avoided word is allowed. */
  readonly except?: Bilingual<readonly string[]>;
  readonly why: Bilingual;
}

/** A rule of writing; \`limit\` is its number where a machine can check it. */
export interface Mechanic {
  readonly name: string;
  readonly rule: Bilingual;
  readonly limit?: number;
  readonly example?: Example;
}

export interface BrandVoice {
  readonly tone: Tone;
  readonly traits: readonly Trait[];
  readonly lexicon: readonly Term[];
  readonly mechanics: readonly Mechanic[];
  readonly messages: Bilingual<Messages>;
}

/** One stroke of a mark on its grid, in draw order. */
export type MarkStroke =
  | { readonly sign: string; readonly d: string }
  | { readonly sign: 'ring' | 'dot'; readonly cx: number; readonly cy: number; readonly r: number };

/** A drawing whose body is SVG, coloured by \`currentColor\` and the pattern classes. */
export interface Drawing {
  readonly viewBox: string;
  readonly body: string;
}

/** A seamless tile. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

export interface BrandMark {
  readonly viewBox: string;
  readonly strokeWidth: number;
  readonly lineCap: 'butt' | 'round' | 'square';
  readonly lineJoin: 'bevel' | 'miter' | 'round';
  readonly strokes: readonly MarkStroke[];
  /** In units of the mark's grid. */
  readonly clearSpace: number;
  /** In CSS pixels. */
  readonly minimumSize: number;
  readonly lockups: { readonly latin: Drawing; readonly arabic: Drawing };
  readonly wordmarks: { readonly latin: Drawing; readonly arabic: Drawing };
  readonly patterns: { readonly cloth: Tile; readonly band: Tile; readonly selvedge?: Tile };
  /** CSS pixels for one unit of a tile. */
  readonly patternScale: number;
}

/** A colour that the brand's keeper sets and the others are drawn from. */
export interface Seed {
  readonly path: string;
  readonly description: string;
  /** The colour as it was written. */
  readonly css: string;
  /** Where it was written: \`file:line:column\`. */
  readonly location: string;
}

/** What components read of a brand beside its variables. */
export interface BrandData {
  readonly id: string;
  readonly names: Bilingual;
  /** BCP 47 locales for numbers and dates. */
  readonly locales: Bilingual;
  readonly defaults: { readonly mode: string; readonly density: string };
  readonly seeds: readonly Seed[];
  readonly voice: BrandVoice;
  readonly mark: BrandMark;
  /** Copy of the example pages by dotted key. */
  readonly sample: Bilingual<Messages>;
}

/** The words alone, as a last resort where no brand was registered. */
export interface VoiceData {
  readonly id: string;
  readonly locales: Bilingual;
  readonly messages: Bilingual<Messages>;
}

/** What a theme holds, for tools that choose among it. */
export interface Manifest {
  readonly defaultBrand: string;
  readonly brands: readonly {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
    readonly defaultMode: string;
    readonly defaultDensity: string;
    /** Families that \`fonts/<id>.css\` declares. */
    readonly fonts: readonly string[];
  }[];
  readonly axes: readonly { readonly name: string; readonly contexts: readonly string[]; readonly default: string }[];
  readonly languages: readonly {
    readonly id: string;
    /** BCP 47 locale for numbers and dates. */
    readonly locale: string;
    readonly dir: 'ltr' | 'rtl';
    readonly script: string;
    /** The language's name in itself. */
    readonly name: string;
  }[];
}

/** An entry of \`data/tokens.json\`. Places are \`file:line:column\`. */
export interface TokenRecord {
  readonly path: string;
  readonly type: string;
  readonly description: string;
  /** CSS custom property. */
  readonly variable: string;
  /** Expression in TypeScript. */
  readonly reference: string;
  readonly deprecated?: boolean | string;
  /** Axes that the value depends on; \`values\` has one entry for each combination of their contexts. */
  readonly axes: readonly string[];
  readonly values: readonly TokenValueRecord[];
}

/** The value in one combination of the token's axes, and where it came from. */
export interface TokenValueRecord {
  readonly contexts: Readonly<Record<string, string>>;
  readonly css: string;
  /** The colour for P3 displays, where it lies outside sRGB. */
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

/** An entry of \`data/pairs.json\`: a contrast as measured. */
export interface PairRecord {
  readonly brand: string;
  readonly mode: string;
  readonly contrast: string;
  readonly foreground: string;
  readonly background: string;
  readonly ratio: number;
  readonly target: number;
}
`;
