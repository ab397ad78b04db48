import type { Coverage } from './coverage.js';

/** What is seen in a picture: pieces of ink, and counters, the areas that ink encloses. */
export interface Parts {
  readonly pieces: number;
  readonly counters: number;
}

/** A pixel is ink if at least half of it is covered. */
const INK = 0.5;

/**
 * Counts pieces and counters. Ink joins at corners too, the background only at sides, as an eye sees it.
 */
export function partsOf({ size, ink }: Coverage): Parts {
  // With a margin, so that the background around is one area.
  const side = size + 2;
  const isInk = Array.from({ length: side * side }, (_, pixel) => {
    const [x, y] = [(pixel % side) - 1, Math.floor(pixel / side) - 1];
    return x >= 0 && y >= 0 && x < size && y < size && ink[y * size + x]! >= INK;
  });
  return {
    pieces: areas(isInk, true, [-side - 1, -side, -side + 1, -1, 1, side - 1, side, side + 1]),
    counters: areas(isInk, false, [-side, -1, 1, side], side) - 1,
  };
}

function areas(pixels: readonly boolean[], wanted: boolean, steps: readonly number[], side = 0): number {
  const seen = new Set<number>();
  let count = 0;
  pixels.forEach((value, start) => {
    if (value !== wanted || seen.has(start)) return;
    count += 1;
    const open = [start];
    seen.add(start);
    for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
      for (const step of steps) {
        const next = pixel + step;
        // The margin is background, so ink does not reach the next row; the background must not go around the picture.
        if (side > 0 && Math.abs(step) === 1 && Math.floor(next / side) !== Math.floor(pixel / side)) continue;
        if (pixels[next] !== wanted || seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
  });
  return count;
}
