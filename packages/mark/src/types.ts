/** What a tribe's mark is made of. Values only: this package never touches the disk. */

/** A place in a file; lines and columns count from 1. Same shape as the compiler's `Location`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A token as this package reads it: any resolved token of the compiler fits. */
export interface MarkToken {
  readonly path: string;
  readonly value: unknown;
  /** Content of `$extensions["org.wusum"]`. */
  readonly extension?: Readonly<Record<string, unknown>>;
  readonly location?: Place;
  /** Where something in the extension is written, or the key of it; what is missing is told at what lacks it. */
  extensionPlace?(path: ExtensionPath, part?: 'value' | 'key'): Place | undefined;
}

/** A way into an extension: keys of objects and indices of lists. */
export type ExtensionPath = readonly (string | number)[];

/** Finds among known names the one that a given name was probably meant to be. */
export type Suggest = (given: string, known: Iterable<string>) => string | undefined;

/** One problem, told whole. Same shape as the compiler's `Diagnostic`. */
export interface MarkDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly location?: Place;
  readonly why?: string;
  readonly fix?: string;
  readonly didYouMean?: string;
}

export type Script = 'latin' | 'arabic';
/** x, y in units of the grid; y grows downwards as in SVG. */
export type Point = readonly [x: number, y: number];
/** x, y, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** One stroke of a mark on its grid of 12 units, in draw order. */
export type MarkStroke = PathStroke | RoundStroke;
export interface PathStroke {
  readonly sign: string;
  /** SVG path data. */
  readonly d: string;
}
/** A ring is a line, a dot is filled. */
export interface RoundStroke {
  readonly sign: 'ring' | 'dot';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A drawing whose body is SVG, coloured by `currentColor` and the pattern classes. */
export interface Drawing {
  readonly viewBox: string;
  readonly body: string;
}

/**
 * A tile that repeats without a seam. Classes in the body: `ws-p0`…`ws-p4` are fills, `ws-l1` `ws-l2` lines, `ws-ol` an
 * outline; line widths are attributes, in units of the tile.
 */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

export type LineCap = 'butt' | 'round' | 'square';
export type LineJoin = 'bevel' | 'miter' | 'round';

/** A tribe's mark as data. */
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
  readonly lockups: Readonly<Record<Script, Drawing>>;
  /** The names alone; the baseline of each lies at y = 0. */
  readonly wordmarks: Readonly<Record<Script, Drawing>>;
  readonly patterns: { readonly cloth: Tile; readonly band: Tile; readonly selvedge?: Tile };
  /** CSS pixels for one unit of a tile. */
  readonly patternScale: number;
}

/** A font file: a wordmark in letters is drawn from its outlines. */
export interface MarkFont {
  /** As the token `font.family.display` names it. */
  readonly family: string;
  readonly script: Script;
  /** One weight, or lightest and heaviest of a variable font. */
  readonly weight: number | readonly [number, number];
  /** woff2, ttf or otf. */
  readonly data: Uint8Array;
}

/** Literal CSS colours for files that stand alone. Elsewhere colour comes from classes. */
export interface MarkRoles {
  readonly accent: string;
  readonly onAccent: string;
  /** Ground, light, sign, support, pinch. */
  readonly pattern: readonly [string, string, string, string, string];
  readonly outline: string;
}
