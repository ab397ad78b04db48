import type { BrandMark } from '@wusum/mark';
import type { PatternColors, Tile } from '@wusum/pattern';
import { drawBand } from '../cards/draw-band.js';
import type { Raster } from '../images/raster.js';
import { paintTile } from '../images/vector/paint-tile.js';
import { BANDS, SLIDE } from './layouts.js';

/** A picture as SVG, and as PNG for programs that do not read SVG. Width and height in pixels of a slide. */
export interface DeckPicture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly png: Uint8Array;
}

export interface DeckPictures {
  readonly cover: DeckPicture;
  readonly foot: DeckPicture;
  /** The cloth of the brand, for the layout with a picture. */
  readonly cloth: DeckPicture;
}

/** Pixels of a PNG for each pixel of a slide. */
const DENSITY = 2;
/** Wanted size of a repeat of the cloth: the side of a square of its area, in pixels. */
const CLOTH = 220;
/** Half of a slide. */
const HALF = SLIDE.width / 2;

/** The bands and the cloth of a brand, in whole repeats. */
export function deckPictures({ patterns }: BrandMark, colors: PatternColors, raster: Raster): DeckPictures {
  const band = (wanted: number): DeckPicture => {
    const { height, count } = drawBand(patterns.band, colors, { width: SLIDE.width, height: 0 }, wanted);
    return repeatTile(patterns.band, colors, { width: SLIDE.width, height, columns: count, rows: 1 }, raster);
  };
  const [cover, foot] = [band(BANDS.cover), band(BANDS.foot)];
  const area = { width: HALF, height: SLIDE.height - foot.height };
  return {
    cover,
    foot,
    cloth: repeatTile(patterns.cloth, colors, { ...area, ...clothRepeats(patterns.cloth, area) }, raster),
  };
}

interface Area {
  readonly width: number;
  readonly height: number;
}
interface Repeats {
  readonly columns: number;
  readonly rows: number;
}

/** The whole numbers of columns and rows that stretch a repeat least, near the wanted size. */
function clothRepeats(tile: Tile, { width, height }: Area): Repeats {
  const wanted = CLOTH / Math.sqrt(tile.width * tile.height);
  const near = (length: number, repeat: number): number[] => {
    const middle = length / (repeat * wanted);
    return [0.7, 0.85, 1, 1.2, 1.4].map((factor) => Math.max(1, Math.round(middle * factor)));
  };
  const stretch = ({ columns, rows }: Repeats): number =>
    Math.abs(Math.log(width / columns / tile.width / (height / rows / tile.height)));
  const all = near(width, tile.width).flatMap((columns) =>
    near(height, tile.height).map((rows) => ({ columns, rows })),
  );
  return all.reduce((best, one) => (stretch(one) < stretch(best) - 1e-9 ? one : best));
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A picture of whole repeats. Colours are attributes and nothing is nested: not every office program reads more of SVG. */
function repeatTile(
  tile: Tile,
  colors: PatternColors,
  { width, height, columns, rows }: Area & Repeats,
  raster: Raster,
): DeckPicture {
  const [cell, row] = [width / columns, height / rows];
  const scale = `scale(${round(cell / tile.width)} ${round(row / tile.height)})`;
  const body = paintTile(tile, colors);
  const places = Array.from({ length: columns * rows }, (_, at) => [
    round((at % columns) * cell),
    round(Math.floor(at / columns) * row),
  ]);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs><clipPath id="c"><rect width="${tile.width}" height="${tile.height}"/></clipPath></defs>` +
    `<rect width="${width}" height="${height}" fill="${colors.p0}"/>` +
    `${places.map(([x, y]) => `<g transform="translate(${x} ${y}) ${scale}" clip-path="url(#c)">${body}</g>`).join('')}</svg>`;
  return { width, height, svg, png: raster.png(svg, width * DENSITY) };
}
