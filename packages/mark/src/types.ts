/** Types of a brand's mark. Values only: this package does not access the disk. */

import type { Location } from '@wusum/diagnostics';
import type { Point, Tile } from '@wusum/pattern';

export type { Point, Tile };

/** A token as input of this package: any resolved token of the compiler is valid. */
export interface MarkToken {
  readonly path: string;
  readonly value: unknown;
  readonly location?: Location;
}

export type Script = 'latin' | 'arabic';
/** x, y, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** One stroke of a mark on its grid of 12 units, in draw order. */
export type MarkStroke = PathStroke | RoundStroke;
export interface PathStroke {
  readonly sign: string;
  /** SVG path data. */
  readonly d: string;
}
/** A ring is an outline, a dot is filled. */
export interface RoundStroke {
  readonly sign: 'ring' | 'dot';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A drawing with an SVG body, coloured by `currentColor` and the pattern classes. */
export interface Drawing {
  readonly viewBox: string;
  readonly body: string;
}

export type LineCap = 'butt' | 'round' | 'square';
export type LineJoin = 'bevel' | 'miter' | 'round';

/** The mark of a brand as data. */
export interface BrandMark {
  /** `0 0 12 12`. */
  readonly viewBox: string;
  readonly strokeWidth: number;
  readonly lineCap: LineCap;
  readonly lineJoin: LineJoin;
  readonly strokes: readonly MarkStroke[];
  /** In units of the grid. */
  readonly clearSpace: number;
  /** In CSS pixels. */
  readonly minimumSize: number;
  /** The drawing for sizes up to 24 pixels, with the same ends and joins of lines. */
  readonly small?: Pick<BrandMark, 'strokes' | 'strokeWidth'>;
  /** The names without the mark, each in units of its own; the baseline of each is at y = 0. */
  readonly wordmarks: Readonly<Record<Script, Drawing>>;
  /** Where a name is next to the mark, in units of the grid. */
  readonly lockup: {
    /** Distance of mark and name. */
    readonly gap: number;
    /** Units of the grid for one unit of a name. */
    readonly sizes: Readonly<Record<Script, number>>;
    /** y of the baseline of each name. */
    readonly baselines: Readonly<Record<Script, number>>;
  };
  readonly patterns: { readonly cloth: Tile; readonly band: Tile; readonly selvedge?: Tile };
  /** CSS pixels for one unit of a tile. */
  readonly patternScale: number;
}

/** A font file. Wordmarks with letters are drawn from its outlines. */
export interface MarkFont {
  /** The family name in the token `font.family.display`. */
  readonly family: string;
  readonly script: Script;
  /** One weight, or the lowest and highest of a variable font. */
  readonly weight: number | readonly [number, number];
  /** woff2, ttf or otf. */
  readonly data: Uint8Array;
}

/** Literal CSS colours for standalone files. Elsewhere classes set the colours. */
export interface MarkRoles {
  readonly accent: string;
  readonly onAccent: string;
  /** In the order of `color.pattern.0` to `color.pattern.4`. */
  readonly pattern: readonly [string, string, string, string, string];
  readonly outline: string;
}
