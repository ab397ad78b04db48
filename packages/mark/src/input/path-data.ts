import type { Point } from '../types.js';

/** Numbers that each command of SVG path data takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/**
 * The end points of the segments of a path (no control points), or `undefined` if the data is not a path of absolute
 * commands. Only absolute commands are accepted: their numbers are positions on the grid.
 */
export function pathPoints(d: string): Point[] | undefined {
  if (!/^\s*M/u.test(d) || /[^\sMLHVCSQTAZ\d.,+-]/u.test(d)) return undefined;
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gu)) {
    const numbers = (rest!.match(/[+-]?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    const arity = ARITY[command!]!;
    if (arity === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % arity !== 0) return undefined;
    for (let index = 0; index < numbers.length; index += arity) {
      const group = numbers.slice(index, index + arity);
      if (command === 'V') y = group[0]!;
      else if (command === 'H') x = group[0]!;
      else [x, y] = [group.at(-2)!, group.at(-1)!];
      points.push([x, y]);
    }
  }
  return points;
}
