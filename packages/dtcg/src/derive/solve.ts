import { contrast, luminanceOf, type Luminance } from './luminance.js';
import { hueSums, roundHue, settle, type HueSums, type Oklch } from './oklch.js';

/** A required contrast ratio: against all of these colours, or against at least one of them. */
export interface Requirement {
  readonly need: 'all' | 'any';
  readonly target: number;
  readonly against: readonly Luminance[];
}

export interface Solution {
  readonly color: Oklch;
  /** Whether every requirement is met. If not, `color` has the lightness that comes nearest. */
  readonly met: boolean;
}

/** Width of a coarse step. A range of valid lightness narrower than this may lose to a wider one farther away. */
const COARSE = 0.002;
const FINE = 0.0001;

/**
 * How well a colour meets its requirements: the lowest share of a target that it reaches. All are met from 1 upwards.
 *
 * @param sums `hueSums(color.h, 'srgb')`, for callers that score many colours of one hue
 */
export function score(color: Oklch, requirements: readonly Requirement[], sums?: HueSums): number {
  const own = luminanceOf(color, sums);
  let worst = Number.POSITIVE_INFINITY;
  for (const { need, target, against } of requirements) {
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
 * Moves the lightness of a colour to the nearest value that meets every requirement. Hue is kept; chroma is kept if the
 * gamut (Display P3) allows it, otherwise reduced. Complete: if any lightness on a grid of 0.0001 works, one is found.
 *
 * @param start the preferred colour
 * @param requirements targets are WCAG 2.2 ratios
 */
export function solveLightness(start: Oklch, requirements: readonly Requirement[]): Solution {
  if (requirements.length === 0) return { color: settle(start), met: true };
  const hue = roundHue(start.h);
  const p3 = hueSums(hue, 'p3');
  const srgb = hueSums(hue, 'srgb');
  const at = (l: number): Oklch => settle({ l, c: start.c, h: start.h }, p3);
  const scoreAt = (l: number): number => score(at(l), requirements, srgb);
  const meets = (l: number): boolean => scoreAt(l) >= 1;
  if (meets(start.l)) return { color: at(start.l), met: true };
  const found = nearest(start.l, COARSE, meets);
  if (found !== undefined) return { color: at(refine(start.l, found, meets)), met: true };
  const fine = nearest(start.l, FINE, meets);
  if (fine !== undefined) return { color: at(fine), met: true };
  return { color: at(closest(scoreAt)), met: false };
}

/** Walks outward from `origin` in both directions at once and returns the first lightness that meets all requirements. */
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

/** Moves from a valid lightness back towards the origin, to within {@link FINE} of the first valid one. */
function refine(origin: number, valid: number, meets: (l: number) => boolean): number {
  let near = origin > valid ? Math.min(origin, valid + COARSE) : Math.max(origin, valid - COARSE);
  let best = valid;
  while (Math.abs(near - best) > FINE) {
    const middle = (near + best) / 2;
    if (meets(middle)) best = middle;
    else near = middle;
  }
  return best;
}

/** The lightness with the highest score. */
function closest(scoreAt: (l: number) => number): number {
  let best = 0;
  let bestScore = scoreAt(0);
  for (let l = COARSE; l <= 1; l += COARSE) {
    const own = scoreAt(l);
    if (own > bestScore) [best, bestScore] = [l, own];
  }
  return best;
}
