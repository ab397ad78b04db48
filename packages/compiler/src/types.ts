/** The values that travel through the compiler. Every stage takes some of these and returns others. */

/** A place in a file as a person wrote it. Lines and columns count from 1. */
export interface Location {
  /** Path relative to the root that was compiled, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A way into a value: keys of objects and indices of lists. */
export type ValuePath = readonly (string | number)[];

export interface RelatedPlace {
  readonly message: string;
  readonly location: Location;
}

/** One problem, told whole: what, where, why and how to fix it. */
export interface Diagnostic {
  /** Documented code, e.g. `WS-T012`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What happened, in one sentence. */
  readonly message: string;
  readonly location?: Location;
  /** Why it is wrong. */
  readonly why?: string;
  /** How to fix it. */
  readonly fix?: string;
  /** The near name that was probably meant. */
  readonly didYouMean?: string;
  readonly related?: readonly RelatedPlace[];
  /** The contexts that it takes to meet the problem, when it does not depend on the file alone. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** Address of the page that explains the code. */
  readonly docs?: string;
  /** A replacement of text that mends it, where there is just one. */
  readonly edit?: TextEdit;
}

/** A place in a file and what is to stand there instead. */
export interface TextEdit {
  readonly location: Location;
  readonly text: string;
}

/** Dotted path of a token, e.g. `color.text.muted`. */
export type TokenPath = string;

export type TokenType =
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
  /** Its whole value. */
  | 'alias'
  /** A part of its value, such as the colour of a border. */
  | 'part'
  /** Its value is computed from it. */
  | 'derive'
  /** Its contrast is solved against it. */
  | 'solve';

/** A place where a token refers to another. */
export interface TokenReference {
  /** The token that is referred to. */
  readonly path: TokenPath;
  readonly kind: UseKind;
  /** As written: `{color.text}` or `#/color/text/$value`. */
  readonly text: string;
  readonly location: Location;
}

/** How a value was computed, kept for explanation. */
export interface Derivation {
  /** `ramp`, `solve`, `pick`, … */
  readonly kind: string;
  /** Inputs with their resolved values, e.g. `{ seed: …, target: 4.5 }`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** One plain sentence, e.g. `lightness 0.62 → 0.548 to reach 4.5 : 1 on color.surface.sunken`. */
  readonly note?: string;
  /** Where it was solved: the lightness that it started from, and the one that meets its pairs (OKLCH, 0…1). */
  readonly lightness?: { readonly from: number; readonly to: number };
  /** The seed that the value goes back to. */
  readonly seed?: TokenPath;
}

/** A token in one permutation, with where it came from. */
export interface ResolvedToken {
  readonly path: TokenPath;
  readonly type: TokenType;
  /** Fully resolved DTCG value: no alias and no reference left. */
  readonly value: unknown;
  /** The winning `$value` as written (may hold aliases). */
  readonly raw: unknown;
  /** Where the winning value was written. */
  readonly location: Location;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  /** Where `$deprecated` is written, of the token or of the group that hands it down. */
  readonly deprecatedAt?: Location;
  /** Content of `$extensions["org.wusum"]`, alias strings unresolved. */
  readonly extension?: Readonly<Record<string, unknown>>;
  /** `$extensions` of all other vendors, untouched: a tool keeps what it does not understand. */
  readonly foreignExtensions?: Readonly<Record<string, unknown>>;
  /** Whole-token aliases followed, nearest first. */
  readonly aliasChain: readonly TokenPath[];
  readonly layers: readonly LayerEntry[];
  readonly derivation?: Derivation;
  /** The references in its winning value and in what computes it, in the order written. */
  readonly references?: readonly TokenReference[];
  /** Where something in its winning `$value` is written; what is missing is told at what lacks it. */
  valuePlace?(path: ValuePath): Location;
  /** Where something in its extension is written, or the key of it. `undefined` where there is no extension. */
  extensionPlace?(path: ValuePath, part?: 'value' | 'key'): Location | undefined;
}

export interface Permutation {
  readonly contexts: Contexts;
  readonly tokens: ReadonlyMap<TokenPath, ResolvedToken>;
}

/** A contrast pair of the contract, as measured in one permutation. */
export interface ContrastPair {
  readonly foreground: TokenPath;
  readonly background: TokenPath;
  /** WCAG 2.2 ratio asked for. */
  readonly target: number;
  /** WCAG 2.2 ratio found. */
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

/** A brand's or tribe's text file system: relative path → content. The compiler core never touches the disk. */
export type SourceFiles = Readonly<Record<string, string>>;
