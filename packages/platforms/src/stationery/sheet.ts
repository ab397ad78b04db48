import type { PatternColors, Tile } from '@wusum/pattern';
import { fitRepeats } from '@wusum/pattern';
import type { VectorShape } from '../images/vector/shapes.js';

/** Units of a millimetre. Sizes of text go up and down by two units. */
export const MM = 20;
/** Points are a 72nd of an inch. */
export const POINT = (25.4 / 72) * MM;
/** What is printed beyond the edge, in millimetres, as no knife cuts exactly. */
export const BLEED = 3;

/** A row of whole repeats over the width of a sheet, at its lower edge. */
export interface SheetBand {
  readonly tile: Tile;
  readonly colors: PatternColors;
  readonly count: number;
  /** Size of a repeat in units. */
  readonly cell: number;
  readonly height: number;
}

/** A drawing of a sheet, and its text for programs that read aloud. Without a text it is decoration. */
export interface SheetDrawing {
  readonly shapes: readonly VectorShape[];
  readonly text?: string;
}

/** A side of paper. Lengths are in units from its left upper corner after cutting; y grows downwards. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  /** Without a colour, the paper is seen. */
  readonly background: string | undefined;
  readonly band: SheetBand | undefined;
  readonly drawings: readonly SheetDrawing[];
  /** What programs show: the sheet after cutting, or also what is cut off. */
  readonly shown: 'trim' | 'bleed';
}

/** The band that fits the width of a sheet, nearest to a height. */
export function fitBand(tile: Tile, colors: PatternColors, width: number, wanted: number): SheetBand {
  const { count, cell } = fitRepeats(width, (wanted / tile.height) * tile.width);
  return { tile, colors, count, cell, height: (cell / tile.width) * tile.height };
}
