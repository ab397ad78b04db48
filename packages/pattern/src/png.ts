/** Entry point for Node: tiles as PNG, with the optional package `@resvg/resvg-js`. */

import { Resvg } from '@resvg/resvg-js';
import { tileSvg, type PatternColors } from './output/svg.js';
import type { Tile } from './types.js';

/** Options of `tilePng`. */
export interface TilePngOptions {
  readonly colors: PatternColors;
  /** Width of one repeat in pixels. */
  readonly width: number;
  /**
   * Repeats across and down.
   * @default [1, 1]
   */
  readonly repeats?: readonly [across: number, down: number];
}

/** A tile as PNG; the same bytes for the same input. Its height is rounded to whole pixels. */
export function tilePng(tile: Tile, options: TilePngOptions): Uint8Array {
  return drawTile(tile, options).asPng();
}

/** A tile as pixels: four bytes each (red, green, blue, alpha), row by row. */
export function tilePixels(
  tile: Tile,
  options: TilePngOptions,
): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const image = drawTile(tile, options);
  return { width: image.width, height: image.height, data: image.pixels };
}

function drawTile(tile: Tile, { colors, width, repeats = [1, 1] }: TilePngOptions) {
  const svg = tileSvg(tile, { colors, themed: false, repeats });
  const image = { fitTo: { mode: 'width', value: width * repeats[0] }, font: { loadSystemFonts: false } } as const;
  return new Resvg(svg, image).render();
}
