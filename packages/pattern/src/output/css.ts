import { round } from '../numbers.js';
import type { Tile } from '../types.js';
import { tileSvg, type PatternColors } from './svg.js';

/** Options of `tileCss`. */
export interface TileCssOptions {
  /** Colours of the roles: a picture in CSS cannot read the custom properties of the page. */
  readonly colors: PatternColors;
  /**
   * CSS pixels for one unit.
   * @default 1
   */
  readonly scale?: number;
}

/**
 * The declarations of a background with whole repeats: the browser scales them to the width and the height of the element
 * (`background-repeat: round`).
 */
export function tileCss(tile: Tile, { colors, scale = 1 }: TileCssOptions): string {
  return [
    `background-color: ${colors.p0};`,
    `background-image: url("${tileDataUri(tile, colors)}");`,
    `background-size: ${round(tile.width * scale)}px ${round(tile.height * scale)}px;`,
    'background-repeat: round;',
    'background-origin: border-box;',
  ].join('\n');
}

/** A tile as a data URI, which can be in double quotes. */
export function tileDataUri(tile: Tile, colors: PatternColors): string {
  const svg = tileSvg(tile, { colors, themed: false });
  // Only what ends a string or a URI is escaped: shorter than base64, and readable.
  const escaped = svg
    .replaceAll('%', '%25')
    .replaceAll('#', '%23')
    .replaceAll('"', "'")
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E');
  return `data:image/svg+xml,${escaped}`;
}
