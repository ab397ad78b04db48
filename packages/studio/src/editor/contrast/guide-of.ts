import { fromColor, isColorValue, toColor, type ColorValue } from '@wusum/dtcg';
import { contrastRatio, roundRatio } from '@wusum/dtcg/internal';
import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';
import type { Partner } from './color-pairs.js';

/** A required ratio, and what a colour has of it. */
export interface Guide {
  readonly target: number;
  /** The colours that the ratio is required with, the closest first. */
  readonly others: readonly TokenView[];
  /** The lowest contrast, as the compiler measures it. */
  readonly ratio: number;
  /** The range of lightness around the colour in which it passes, from 0 to 1; none if it does not pass. */
  readonly range?: readonly [low: number, high: number];
  /** The nearest lightness at which a colour that does not pass would. */
  readonly nearest?: number;
}

/** Lines that are distinguishable. */
const maxGuides = 4;

/**
 * The guides of a colour, the highest ratio first: one for each required ratio, and one each for light and for dark
 * colours, as no colour has much contrast with both.
 */
export function guidesOf(value: JsonValue, partners: readonly Partner[]): Guide[] {
  if (!isColorValue(value)) return [];
  return [...Map.groupBy(partners, ({ token, target }) => `${target} ${isLight(token.value)}`).values()]
    .toSorted((a, b) => b[0]!.target - a[0]!.target || b.length - a.length)
    .flatMap(
      (group) =>
        guideOf(
          value,
          group[0]!.target,
          group.map(({ token }) => token),
        ) ?? [],
    )
    .slice(0, maxGuides);
}

const [black, white] = [0, 1].map((l): ColorValue => ({ colorSpace: 'oklch', components: [l, 0, 0] }));

/** Whether black is easier to read on a colour than white. */
const isLight = (value: JsonValue): boolean =>
  isColorValue(value) && contrastRatio(value, black!) > contrastRatio(value, white!);

function guideOf(value: ColorValue, target: number, tokens: readonly TokenView[]): Guide | undefined {
  const measured = tokens
    .flatMap((token) => (isColorValue(token.value) ? [{ token, other: token.value }] : []))
    .map(({ token, other }) => ({ token, other, ratio: contrastRatio(value, other) }))
    .toSorted((a, b) => a.ratio - b.ratio);
  const [lowest] = measured;
  if (!lowest) return undefined;
  const others = measured.map(({ other }) => other);
  const passes = (lightness: number): boolean => isEnough(withLightness(value, lightness), others, target);
  const { l } = toColor(value);
  const ratio = roundRatio(lowest.ratio);
  const guide = { target, others: measured.map(({ token }) => token), ratio };
  if (ratio >= target) return { ...guide, range: [edge(l, -1, passes), edge(l, 1, passes)] };
  const nearest = nearestPassing(l, passes);
  return nearest === undefined ? guide : { ...guide, nearest };
}

const isEnough = (value: ColorValue, others: readonly ColorValue[], target: number): boolean =>
  others.every((other) => roundRatio(contrastRatio(value, other)) >= target);

/** The colour with another lightness, as far as screens show it. */
export const withLightness = (value: ColorValue, lightness: number): ColorValue => {
  const { colorSpace, components } = fromColor({ ...toColor(value), l: lightness });
  return { colorSpace, components };
};

/** Steps in which passing lightness is looked for, and how fine an edge is. */
const coarse = 0.02;
const fine = 0.001;

const rounded = (lightness: number): number => Math.round(lightness / fine) * fine;

/** The last lightness in a direction that passes. */
function edge(from: number, direction: 1 | -1, passes: (lightness: number) => boolean): number {
  const end = direction === 1 ? 1 : 0;
  let good = from;
  for (let step = 1; good !== end; step += 1) {
    const next = direction === 1 ? Math.min(from + step * coarse, 1) : Math.max(from - step * coarse, 0);
    if (!passes(next)) return between(good, next, passes);
    good = next;
  }
  return end;
}

/** The passing lightness that is nearest to one that does not pass. */
function between(good: number, bad: number, passes: (lightness: number) => boolean): number {
  let [inside, outside] = [good, bad];
  while (Math.abs(inside - outside) > fine) {
    const middle = (inside + outside) / 2;
    if (passes(middle)) inside = middle;
    else outside = middle;
  }
  // A rounded edge must pass, too.
  const short = rounded(inside);
  return passes(short) ? short : inside;
}

function nearestPassing(from: number, passes: (lightness: number) => boolean): number | undefined {
  for (let step = 1; step * coarse <= 1; step += 1)
    for (const direction of [1, -1]) {
      const lightness = from + direction * step * coarse;
      if (lightness < 0 || lightness > 1 || !passes(lightness)) continue;
      return between(lightness, lightness - direction * coarse, passes);
    }
  return [0, 1].find(passes);
}
