import type { Message } from '@wusum/voice/message';

/** The languages that a brand speaks. */
export type Language = 'en' | 'ar';

/** One stroke of a mark on its 18-unit grid. */
export type MarkStroke =
  | { readonly sign?: string; readonly d: string }
  | { readonly sign: 'ring' | 'dot'; readonly cx: number; readonly cy: number; readonly r: number };

/** A drawing whose body is inline SVG, coloured by `currentColor` and the pattern classes. */
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

export interface MarkData {
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
  readonly wordmarks?: { readonly latin: Drawing; readonly arabic: Drawing };
  readonly patterns: { readonly cloth: Tile; readonly band?: Tile; readonly selvedge?: Tile };
  /** CSS pixels for one unit of a tile. */
  readonly patternScale: number;
}

/** What the compiler writes for a brand: the part of it that components read. */
export interface BrandData {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly locales: Readonly<Record<Language, string>>;
  readonly defaults?: { readonly mode?: string; readonly density?: string };
  readonly voice: { readonly messages: Readonly<Record<Language, Readonly<Record<string, Message>>>> };
  readonly mark: MarkData;
  readonly sample?: Readonly<Record<Language, Readonly<Record<string, Message>>>>;
}
