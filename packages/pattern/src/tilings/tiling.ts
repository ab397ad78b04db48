import type { TilePolygon } from './polygon.js';

/** One rectangular repeat of a tiling, drawn with the width 1. */
export interface Tiling {
  readonly height: number;
  /** Length of the edges. */
  readonly edge: number;
  /** The polygons whose centres are in the repeat, each once. A largest one has its centre in the middle of the repeat. */
  readonly polygons: readonly TilePolygon[];
}
