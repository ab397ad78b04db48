import { coverageOf, type DrawnMark } from './coverage.js';
import { partsOf, type Parts } from './parts.js';

/** Pixels at which all parts of a mark are distinct. */
const LARGE = 128;

/** Whether a mark is the same picture at a size. */
export interface Survival {
  readonly size: number;
  /** What is drawn. */
  readonly drawn: Parts;
  /** What is seen in the pixels of this size. */
  readonly seen: Parts;
  /** Whether the same pieces and counters are seen: nothing ran together, closed or disappeared. */
  readonly survives: boolean;
}

/**
 * Measures whether strokes and counters survive at a size, by pixels at density 1.
 *
 * @param size - in CSS pixels
 */
export function survivalAt(mark: DrawnMark, size: number): Survival {
  const drawn = partsOf(coverageOf(mark, LARGE));
  const seen = partsOf(coverageOf(mark, size));
  return { size, drawn, seen, survives: drawn.pieces === seen.pieces && drawn.counters === seen.counters };
}

/** The smallest size, in whole CSS pixels from 8 to 40, from which on a mark survives at every size up to 40; none if there is none. */
export function smallestSize(mark: DrawnMark): number | undefined {
  const sizes = Array.from({ length: 33 }, (_, index) => 40 - index);
  const drawn = partsOf(coverageOf(mark, LARGE));
  const failed = sizes.find((size) => {
    const seen = partsOf(coverageOf(mark, size));
    return seen.pieces !== drawn.pieces || seen.counters !== drawn.counters;
  });
  if (failed === undefined) return sizes.at(-1);
  return failed === sizes[0] ? undefined : failed + 1;
}
