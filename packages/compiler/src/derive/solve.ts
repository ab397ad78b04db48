import { settle, type Oklch } from './oklch.js';
import { contrast, luminanceOf, type Luminance } from './luminance.js';

/** One demand on a colour: the ratio against all of these colours, or against at least one of them. */
export interface Demand {
  readonly need: 'all' | 'any';
  readonly target: number;
  readonly against: readonly Luminance[];
}

export interface Solution {
  readonly color: Oklch;
  /** Whether every demand is met. When not, `color` is the lightness that comes nearest. */
  readonly met: boolean;
}

/** Width of a coarse step. A window of good lightness narrower than this may lose to a wider one that lies farther off. */
const COARSE = 0.002;
const FINE = 0.0001;

/** How well a colour meets its demands: 1 or more is met; below, the worst share of a target that is reached. */
export function score(color: Oklch, demands: readonly Demand[]): number {
  const own = luminanceOf(color);
  let worst = Number.POSITIVE_INFINITY;
  for (const { need, target, against } of demands) {
    if (against.length === 0) continue;
    let reached = need === 'all' ? Number.POSITIVE_INFINITY : 0;
    for (const other of against) {
      const ratio = contrast(own, other);
      reached = need === 'all' ? Math.min(reached, ratio) : Math.max(reached, ratio);
    }
    worst = Math.min(worst, reached / target);
  }
  return worst;
}

/**
 * Moves the lightness of a colour to the nearest value that meets every demand. Hue is kept; chroma is kept where the gamut
 * (Display P3) allows it and reduced where not. Complete: when any lightness on a grid of 0.0001 works, one is found.
 *
 * @param start The colour wished for.
 * @param demands The demands; targets are WCAG 2.2 ratios.
 */
export function solveLightness(start: Oklch, demands: readonly Demand[]): Solution {
  const at = (l: number): Oklch => settle({ l, c: start.c, h: start.h });
  const meets = (l: number): boolean => score(at(l), demands) >= 1;
  if (meets(start.l)) return { color: at(start.l), met: true };
  const found = nearest(start.l, COARSE, meets);
  if (found !== undefined) return { color: at(refine(start.l, found, meets)), met: true };
  const fine = nearest(start.l, FINE, meets);
  if (fine !== undefined) return { color: at(fine), met: true };
  return { color: closest(at, demands), met: false };
}

/** Walks outward from `origin` in both directions at once and returns the first good lightness. */
function nearest(origin: number, step: number, meets: (l: number) => boolean): number | undefined {
  const far = Math.max(origin, 1 - origin);
  for (let distance = step; distance < far + step; distance += step) {
    const darker = Math.max(0, origin - distance);
    const lighter = Math.min(1, origin + distance);
    if (origin - distance > -step && meets(darker)) return darker;
    if (origin + distance < 1 + step && meets(lighter)) return lighter;
  }
  return undefined;
}

/** Comes back from a good lightness towards the origin, to within {@link FINE} of the edge. */
function refine(origin: number, good: number, meets: (l: number) => boolean): number {
  const inward = origin > good ? Math.min(origin, good + COARSE) : Math.max(origin, good - COARSE);
  let near = inward;
  let best = good;
  while (Math.abs(near - best) > FINE) {
    const middle = (near + best) / 2;
    if (meets(middle)) best = middle;
    else near = middle;
  }
  return best;
}

/** The lightness whose worst demand comes nearest to its target. */
function closest(at: (l: number) => Oklch, demands: readonly Demand[]): Oklch {
  let best = at(0);
  let bestScore = score(best, demands);
  for (let l = COARSE; l <= 1; l += COARSE) {
    const color = at(l);
    const own = score(color, demands);
    if (own > bestScore) [best, bestScore] = [color, own];
  }
  return best;
}
