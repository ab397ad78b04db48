import type { Location, ValuePath } from '@wusum/diagnostics';
import type { MarkDrawing, WordmarkDrawing } from '../drawing.js';
import type { MarkRoles, Script } from '../types.js';

/** Finds the place of a path in a value, or of its key; a missing member is reported at its parent. */
export type PlaceOf = (path: ValuePath, part?: 'value' | 'key') => Location | undefined;

/** A value with its place, for problems. Every resolved token of the compiler is one; `{ value }` alone is enough. */
export interface MarkValue<T = unknown> {
  readonly value: T;
  readonly location?: Location;
  readonly valuePlace?: PlaceOf;
}

/** The name of a brand in one script. */
export interface WordmarkInput {
  /** The name drawn with strokes, as read by `readWordmarkSvg`. Without a drawing the name is set in a font. */
  readonly drawing?: MarkValue<WordmarkDrawing>;
  /** A number above 0: units of the grid for one unit of the drawing; a font has 10 units per em. */
  readonly size?: MarkValue;
  /**
   * y of the baseline next to the mark, in units of the grid.
   * @default 9.6
   */
  readonly baseline?: MarkValue;
  /** Font family, or a list of families; the first is used. */
  readonly family?: MarkValue;
  /**
   * Font weight, 1 to 1000.
   * @default 600
   */
  readonly weight?: MarkValue;
}

/** Numbers of a mark. Lengths are in units of the grid or of a tile; sizes are DTCG dimensions. */
export interface MarkNumbers {
  /** Units of the grid, on every side of the mark. */
  readonly clearSpace?: MarkValue;
  /** Dimension: below this size the mark is not shown. */
  readonly minimumSize?: MarkValue;
  /** Corner radius of the background of the favicon, in units of the grid. */
  readonly favicon?: MarkValue;
  /** Distance between mark and name, in units of the grid. */
  readonly lockupGap?: MarkValue;
  /** Dimension: size of one unit of a tile. */
  readonly patternScale?: MarkValue;
  /** Line width in units of a tile. */
  readonly patternLine?: MarkValue;
  /** Outline width in units of a tile. */
  readonly patternOutline?: MarkValue;
  /** Contact angle of star patterns in degrees, for patterns that set none. */
  readonly patternAngle?: MarkValue;
}

/** Everything that a mark is compiled from. Missing parts are reported. */
export interface MarkInput {
  /** The mark as read by `readMarkSvg`. */
  readonly drawing?: MarkValue<MarkDrawing>;
  /** A drawing for small sizes, as read by `readMarkSvg`. */
  readonly small?: MarkValue<MarkDrawing>;
  readonly wordmarks: Readonly<Record<Script, WordmarkInput>>;
  /** Entries of `pattern.json`. Without a band the cloth is used for it. */
  readonly patterns: { readonly cloth?: MarkValue; readonly band?: MarkValue; readonly selvedge?: MarkValue };
  readonly numbers: MarkNumbers;
  /** Literal colours for the standalone files. */
  readonly roles?: MarkRoles;
}

/** The path of the token of each number, for messages and for reading tokens. */
export const numberPaths = {
  clearSpace: 'mark.clear-space',
  minimumSize: 'mark.minimum-size',
  favicon: 'mark.favicon',
  lockupGap: 'mark.lockup.gap',
  patternScale: 'mark.pattern.scale',
  patternLine: 'mark.pattern.line',
  patternOutline: 'mark.pattern.outline',
  patternAngle: 'mark.pattern.angle',
} as const satisfies Readonly<Record<keyof MarkNumbers, string>>;
