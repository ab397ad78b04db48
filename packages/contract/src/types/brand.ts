import type { Localized, Messages } from './messages.js';

/** One stroke of a mark on its grid, in draw order. */
export type MarkStroke =
  | { readonly sign: string; readonly d: string }
  | { readonly sign: 'ring' | 'dot'; readonly cx: number; readonly cy: number; readonly r: number };

/** A drawing whose body is SVG, coloured by `currentColor` and the pattern classes. */
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
  /** The drawing for sizes up to 24 pixels, with the same ends and joins of lines. */
  readonly small?: { readonly strokes: readonly MarkStroke[]; readonly strokeWidth: number };
  /** The names without the mark, each in units of its own; the baseline of each is at y = 0. */
  readonly wordmarks: { readonly latin: Drawing; readonly arabic: Drawing };
  /** Where a name is next to the mark, in units of the mark's grid. */
  readonly lockup: {
    /** Distance of mark and name. */
    readonly gap: number;
    /** Units of the grid for one unit of a name. */
    readonly sizes: { readonly latin: number; readonly arabic: number };
    /** y of the baseline of each name. */
    readonly baselines: { readonly latin: number; readonly arabic: number };
  };
  readonly patterns: { readonly cloth: Tile; readonly band: Tile; readonly selvedge?: Tile };
  /** CSS pixels for one unit of a tile. */
  readonly patternScale: number;
}

/**
 * Production data of a brand: what components read besides CSS variables. `L` lists the languages of the brand; any list
 * is valid.
 */
export interface BrandData<L extends string = string> {
  /** Version of the contract that the theme was built for, `major.minor`. */
  readonly contract?: string;
  /** The value of `data-brand`. */
  readonly id: string;
  readonly names: Localized<L>;
  /** Languages of the brand as BCP 47 tags, the first one for readers of any other language. */
  readonly languages: readonly L[];
  /** BCP 47 locales for numbers and dates. */
  readonly locales: Localized<L>;
  readonly defaults: { readonly mode: string; readonly density: string };
  /** Messages by language. A missing one is replaced by the neutral message of the contract. */
  readonly messages: Localized<L, Messages>;
  readonly mark: BrandMark;
}
