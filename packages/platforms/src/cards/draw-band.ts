import { fitRepeats, roleRules, type PatternColors, type Tile } from '@wusum/pattern';

/** A row of whole repeats at the lower edge of a picture. */
export interface Band {
  readonly height: number;
  readonly count: number;
  readonly body: string;
}

/**
 * Fits repeats to a width so that none is cut: as many as `fitRepeats` gives for a height, or the next number with which
 * every repeat begins on a whole pixel, so that no seam is seen.
 *
 * @param size width and height of the picture in pixels
 * @param wanted height of the band in pixels
 */
export function drawBand(
  tile: Tile,
  colors: PatternColors,
  size: { readonly width: number; readonly height: number },
  wanted: number,
): Band {
  const { count: near } = fitRepeats(size.width, (wanted / tile.height) * tile.width);
  const count = nearestDivisor(size.width, near);
  const cell = size.width / count;
  const scale = cell / tile.width;
  const height = Math.round(tile.height * scale * 1000) / 1000;
  const top = Math.round((size.height - height) * 1000) / 1000;
  const repeats = Array.from(
    { length: count },
    (_, index) =>
      `<svg x="${index * cell}" y="${top}" width="${cell}" height="${height}" viewBox="0 0 ${tile.width} ${tile.height}" preserveAspectRatio="none">${tile.body}</svg>`,
  );
  return { height, count, body: `<style>${roleRules({ colors, themed: false })}</style>${repeats.join('')}` };
}

function nearestDivisor(width: number, near: number): number {
  const divisors = Array.from({ length: width }, (_, index) => index + 1).filter((count) => width % count === 0);
  const distance = (count: number): number => Math.abs(Math.log(count / near));
  return divisors.reduce((best, count) => (distance(count) < distance(best) ? count : best));
}
