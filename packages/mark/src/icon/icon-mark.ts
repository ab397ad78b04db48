import { coverageOf } from '../check/coverage.js';
import { partsOf, type Parts } from '../check/parts.js';
import { GRID } from '../grid.js';
import { insetMark, type PennedMark } from './inset-mark.js';

/** The drawing of a mark for an icon of one size. */
export interface IconMark {
  /** In the square of the icon, which is the grid. */
  readonly mark: PennedMark;
  /** Units of the mark that are free on every side, before the mark was put on whole pixels. */
  readonly space: number;
  /** Factor of the line width. */
  readonly weight: number;
  /** Whether all pieces and counters of the mark are seen at this size. */
  readonly survives: boolean;
}

/** Pixels at which all parts of a mark are distinct. */
const LARGE = 128;
/** From this size on, an icon has its clear space. */
const SPACIOUS = 32;
/** Shares of the clear space, and line widths: what changes the drawing least is tried first. */
const shares = [1, 0.75, 0.5, 0.35, 0.2, 0];
const weights = [1, 0.9, 1.1, 0.8, 1.2, 0.7];
/** Parts of a pixel by which a mark may be off its centre. */
const shifts = [0, 0.5, 0.25, -0.25];

/**
 * The drawing of a mark in an icon that survives at a size: with its clear space, or with as much less as it takes for all
 * pieces and counters to be seen, and as a last resort with another line width. Below 32 pixels at most a half of the clear
 * space is kept: there the pixels of the mark count more. Of the places within half a pixel of the centre, the one with the
 * sharpest lines is taken.
 *
 * @param size - width and height of the icon in pixels
 * @param clearSpace - units of the mark on every side
 */
export function iconMark(mark: PennedMark, size: number, clearSpace: number): IconMark {
  const drawn = partsOf(coverageOf(mark, LARGE));
  for (const share of shares.filter((one) => size >= SPACIOUS || one <= 0.5)) {
    for (const weight of weights) {
      const found = sharpest(mark, { size, space: share * clearSpace, weight }, drawn);
      if (found) return found;
    }
  }
  return { mark: insetMark(mark, clearSpace / 2), space: clearSpace / 2, weight: 1, survives: false };
}

interface Drawing {
  readonly size: number;
  readonly space: number;
  readonly weight: number;
}

/** The sharpest of the drawings that survive; none if none does. */
function sharpest(mark: PennedMark, { size, space, weight }: Drawing, drawn: Parts): IconMark | undefined {
  const pixel = GRID / size;
  let best: { readonly blur: number; readonly mark: PennedMark } | undefined;
  for (const x of shifts) {
    for (const y of shifts) {
      const inset = insetMark(mark, space, weight, [x * pixel, y * pixel]);
      const coverage = coverageOf(inset, size);
      const seen = partsOf(coverage);
      if (seen.pieces !== drawn.pieces || seen.counters !== drawn.counters) continue;
      const blur = coverage.ink.reduce((sum, ink) => sum + Math.min(ink, 1 - ink), 0);
      // A mark is off its centre only for lines that are clearly sharper.
      if (best === undefined || blur < best.blur * 0.95) best = { blur, mark: inset };
    }
  }
  return best && { mark: best.mark, space, weight, survives: true };
}
