import { closeRepeat, printTile, type Tile, type TilePen } from '@wusum/pattern';
import { drawPattern, type Pattern } from './pattern.js';

/** The numbers of a brand that its patterns are drawn with. */
export interface TileNumbers extends TilePen {
  /** Contact angle of star patterns that set none, in degrees, between 0 and 90. */
  readonly angle: number;
}

/** Draws the tile of a valid pattern; `undefined` for the kind `none`. It repeats without a visible seam. */
export function drawTile(pattern: Pattern, { angle, ...pen }: TileNumbers): Tile | undefined {
  const drawing = drawPattern(pattern, angle);
  return drawing && printTile(closeRepeat(drawing, pen), pen);
}
