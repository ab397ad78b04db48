import { coverageOf, type DrawnMark } from './coverage.js';

/** Pixels of the picture whose halves are compared. */
const SIZE = 48;
/** The part of the ink that may differ: edges of pixels do, when the axis is between two of them. */
const NOISE = 0.02;

/** Whether a mark is its own mirror image, about the middle of its ink: then mirroring it is no mistake. */
export function isSymmetrical(mark: DrawnMark): boolean {
  const { size, ink } = coverageOf(mark, SIZE);
  const columns = Array.from({ length: size }, (_, x) => x);
  const inked = columns.filter((x) => columns.some((y) => ink[y * size + x]! > 0));
  const [first, last] = [inked[0], inked.at(-1)];
  if (first === undefined || last === undefined) return true;
  let different = 0;
  let all = 0;
  for (const y of columns) {
    for (let x = first; x <= last; x += 1) {
      const own = ink[y * size + x]!;
      all += own;
      different += Math.abs(own - ink[y * size + (first + last - x)]!);
    }
  }
  return different <= all * NOISE;
}
