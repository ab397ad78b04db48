import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from '../src/index.js';

/** Pixels for one unit. */
const DENSITY = 40;
/** Runs of ink that are shorter are ends of serifs. */
const SHORTEST = 8;

/**
 * The width of the stems of a name, in its units: the most frequent length of the runs of ink in lines and columns,
 * the larger of both, because the pens of Latin and Arabic letters are heavy in different directions.
 */
export function stemOf({ viewBox, body }: Drawing): number {
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width * DENSITY}" height="${height * DENSITY}" color="#000">${body}</svg>`;
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { pixels, width: columns, height: rows } = picture;
  const isInk = (x: number, y: number): boolean => pixels[(y * columns + x) * 4 + 3]! > 127;
  const across = runs(rows, columns, (y, x) => isInk(x, y));
  const down = runs(columns, rows, isInk);
  return Math.max(commonest(across), commonest(down)) / DENSITY;
}

/** How often runs of ink have each length. */
function runs(lines: number, length: number, isInk: (line: number, place: number) => boolean): Map<number, number> {
  const found = new Map<number, number>();
  for (let line = 0; line < lines; line += 1) {
    let run = 0;
    for (let place = 0; place <= length; place += 1) {
      if (place < length && isInk(line, place)) run += 1;
      else {
        if (run >= SHORTEST) found.set(run, (found.get(run) ?? 0) + 1);
        run = 0;
      }
    }
  }
  return found;
}

/** The length that most runs have, give or take two pixels. */
function commonest(found: Map<number, number>): number {
  const near = (length: number) => [-2, -1, 0, 1, 2].reduce((sum, off) => sum + (found.get(length + off) ?? 0), 0);
  return [...found.keys()].reduce((best, length) => (near(length) > near(best) ? length : best), 0);
}
