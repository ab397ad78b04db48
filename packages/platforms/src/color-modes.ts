import { brandAxis, modeAxis } from '@wusum/dtcg/internal';
import type { Axis } from '@wusum/dtcg';

/** The values of `color-scheme`. */
export type ColorScheme = 'light' | 'dark';

/** Whether a context is a light or a dark mode, by its name. */
export function schemeOf(context: string): ColorScheme | undefined {
  if (/dark|night/iu.test(context)) return 'dark';
  return /light|day/iu.test(context) ? 'light' : undefined;
}

/** The axis of light and dark: `mode`, or the first axis with a light and a dark context, such as `theme`. */
export function findModeAxis(axes: readonly Axis[]): Axis | undefined {
  const others = axes.filter(({ name }) => name !== brandAxis);
  return (
    others.find(({ name }) => name === modeAxis) ??
    others.find(({ contexts }) => ['light', 'dark'].every((scheme) => contexts.some((one) => schemeOf(one) === scheme)))
  );
}

/** An axis with one light and one dark context, which `light-dark()` can choose between. */
export interface ModePair {
  readonly axis: string;
  readonly light: string;
  readonly dark: string;
}

/** The pair of modes, if the axis of modes has exactly these two. */
export function modePair(axes: readonly Axis[]): ModePair | undefined {
  const axis = findModeAxis(axes);
  if (axis === undefined || axis.contexts.length !== 2) return undefined;
  const light = axis.contexts.find((context) => schemeOf(context) === 'light');
  const dark = axis.contexts.find((context) => schemeOf(context) === 'dark');
  return light === undefined || dark === undefined ? undefined : { axis: axis.name, light, dark };
}
