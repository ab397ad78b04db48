import type { JsonValue } from '../../intents/index.js';
import { clamp, snap } from '../plot/drag.js';

/** The two control points of an easing: x is time, y is progress. */
export type Easing = readonly [x1: number, y1: number, x2: number, y2: number];

/** Easings that people know by name. */
export const presets: Readonly<Record<'linear' | 'ease' | 'in' | 'out' | 'in-out' | 'overshoot', Easing>> = {
  linear: [0, 0, 1, 1],
  ease: [0.25, 0.1, 0.25, 1],
  in: [0.42, 0, 1, 1],
  out: [0, 0, 0.58, 1],
  'in-out': [0.42, 0, 0.58, 1],
  overshoot: [0.34, 1.56, 0.64, 1],
};

/** How far progress goes below 0 and above 1 on the plot. */
export const overshoot = 0.6;

/** The easing of a value. `undefined` if it is none. */
export function easingOf(value: JsonValue): Easing | undefined {
  const isEasing = Array.isArray(value) && value.length === 4 && value.every((one) => Number.isFinite(one));
  return isEasing ? (value as unknown as Easing) : undefined;
}

/** An easing with a control point at another place, in steps of a hundredth. Time stays from 0 to 1, as CSS asks. */
export function withPoint(easing: Easing, point: 0 | 1, [x, y]: readonly [number, number]): Easing {
  const next = [...easing] as [number, number, number, number];
  next[point * 2] = snap(clamp(x, 0, 1), 0.01);
  next[point * 2 + 1] = snap(clamp(y, -overshoot, 1 + overshoot), 0.01);
  return next;
}

export const easingCss = (easing: Easing): string => `cubic-bezier(${easing.join(', ')})`;

/** The name of an easing among the presets. */
export const presetOf = (easing: Easing): keyof typeof presets | undefined =>
  (Object.keys(presets) as (keyof typeof presets)[]).find((name) => presets[name].join() === easing.join());
