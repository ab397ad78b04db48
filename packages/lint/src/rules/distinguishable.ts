import { isColorValue, type ColorValue, type Permutation, type ResolvedToken, type TokenPath } from '@wusum/dtcg';
import type { Location } from '@wusum/diagnostics';
import { differenceOk, differenceSeen, type SeenColor, seenColor, visions } from './shared/color/vision.js';
import { matcher } from './shared/globs.js';
import { fixPlace } from './shared/fix-place.js';
import { list, number } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const distinguishable = defineRule({
  name: 'distinguishable',
  code: 'WS-K003',
  title: 'Colours not distinguishable',
  why: 'One man in twelve has a colour vision deficiency. Statuses or series that differ only in colour can then look the same (WCAG 2.2, 1.4.1). Above a CIEDE2000 difference of 5 an observer sees two colours (Mokrzycki and Tatol 2011).',
  fix: 'Change the lightness of one of the two seeds first, then its hue; or add text or an icon, so that colour is not the only difference.',
  severity: 'warning',
  options: {
    difference: number(
      5,
      [0, 100],
      'Minimum CIEDE2000 difference of two colours as seen with protanopia, deuteranopia or tritanopia.',
    ),
    grey: number(
      0,
      [0, 100],
      'Minimum difference in lightness (CIE L*, 0 to 100) of two colours, for print and greyscale screens; 0 requires none.',
    ),
    sets: list(
      ['color.status.*.solid'],
      'Patterns of tokens; all tokens of one pattern must be distinguishable from each other. Text colours need none: the text itself differs.',
    ),
    roles: list(
      [],
      'Patterns of text colours of roles, such as `color.support.text`; all tokens of all patterns must differ for a reader without a deficiency, so that badges of two roles do not look the same.',
    ),
    rolesDifference: number(0.04, [0, 1], 'Minimum OKLab difference of the colours of `roles`.'),
    series: list(['color.chart.*'], 'Patterns of tokens; each token must be distinguishable from the next.'),
    seriesGrey: number(
      5,
      [0, 100],
      'Minimum difference in lightness between a colour of a series and the next; between greys, 5 is a CIEDE2000 difference of about 5.',
    ),
  },
  check(context, options) {
    const seen = new Map<ResolvedToken, SeenColor>();
    const comparison: Comparison = { context, seen, difference: options.difference, grey: options.grey };
    const series: Comparison = { ...comparison, grey: Math.max(options.grey, options.seriesGrey) };
    return [
      ...compareRoles(options.roles, options.rolesDifference, context),
      ...options.sets.flatMap((pattern) => compareAll(pattern, comparison, eachPair)),
      ...options.series.flatMap((pattern) => compareAll(pattern, series, neighbours)),
    ];
  },
});

interface Comparison {
  readonly context: RuleContext;
  readonly seen: Map<ResolvedToken, SeenColor>;
  readonly difference: number;
  readonly grey: number;
}

type Pairing = (paths: readonly TokenPath[]) => (readonly [TokenPath, TokenPath])[];

const eachPair: Pairing = (paths) =>
  paths.flatMap((path, index) => paths.slice(index + 1).map((other) => [path, other] as const));

const neighbours: Pairing = (paths) => paths.slice(1).map((path, index) => [paths[index]!, path] as const);

function compareAll(pattern: string, comparison: Comparison, pairing: Pairing): Finding[] {
  return pairing(colorsOf([pattern], comparison.context)).flatMap((pair) =>
    comparePair(pair, comparison.context, (a, b, permutations) => findingsOf(a, b, permutations, comparison)),
  );
}

function compareRoles(patterns: readonly string[], required: number, context: RuleContext): Finding[] {
  return eachPair(colorsOf(patterns, context)).flatMap((pair) =>
    comparePair(pair, context, (a, b, permutations): Finding[] => {
      if (!isOpaque(a.value) || !isOpaque(b.value)) return [];
      const distance = differenceOk(a.value, b.value);
      if (distance >= required) return [];
      const names = `${a.path} and ${b.path}`;
      const message = `${names} look alike: OKLab difference ${Math.floor(distance * 1000) / 1000}, required ${required}.`;
      return [{ ...placesOf(a, b, permutations), key: `${names} roles`, message, rank: -distance }];
    }),
  );
}

function colorsOf(patterns: readonly string[], { permutations }: RuleContext): TokenPath[] {
  const isMatch = matcher(patterns);
  return [...(permutations[0]?.tokens.values() ?? [])]
    .filter(({ path, type }) => type === 'color' && isMatch(path))
    .map(({ path }) => path);
}

type ComparePair = (a: ResolvedToken, b: ResolvedToken, permutations: readonly Permutation[]) => Finding[];

/** Permutations share most tokens, so each pair of token objects is measured once. */
function comparePair(
  [one, other]: readonly [TokenPath, TokenPath],
  context: RuleContext,
  compare: ComparePair,
): Finding[] {
  const met = new Map<ResolvedToken, Map<ResolvedToken, Permutation[]>>();
  for (const permutation of context.permutations) {
    const a = permutation.tokens.get(one);
    const b = permutation.tokens.get(other);
    if (a === undefined || b === undefined) continue;
    const others = met.get(a) ?? new Map<ResolvedToken, Permutation[]>();
    met.set(a, others.set(b, [...(others.get(b) ?? []), permutation]));
  }
  return [...met].flatMap(([a, others]) => [...others].flatMap(([b, permutations]) => compare(a, b, permutations)));
}

function findingsOf(
  a: ResolvedToken,
  b: ResolvedToken,
  permutations: readonly Permutation[],
  { seen, difference, grey }: Comparison,
): Finding[] {
  if (!isOpaque(a.value) || !isOpaque(b.value)) return [];
  const first = look(a, a.value, seen);
  const second = look(b, b.value, seen);
  const pair = `${a.path} and ${b.path}`;
  const shared = placesOf(a, b, permutations);
  const distances = visions.map((vision) => ({ vision, distance: differenceSeen(vision, first, second) }));
  const alike = distances.filter(({ distance }) => distance < difference).toSorted((x, y) => x.distance - y.distance);
  const found: Finding[] = [];
  if (alike.length > 0) {
    const names = alike.map(({ vision, distance }) => `${vision} (${digits(distance)})`).join(', ');
    const message = `${pair} are not distinguishable with ${names}: required CIEDE2000 difference ${difference}.`;
    found.push({ ...shared, key: `${pair} alike`, message, rank: -alike[0]!.distance });
  }
  const step = Math.abs(first.lightness - second.lightness);
  if (step < grey) {
    const message = `${pair} are not distinguishable in greyscale: lightness difference ${digits(step)}, required ${grey}.`;
    found.push({ ...shared, key: `${pair} grey`, message, rank: -step });
  }
  return found;
}

/** The place of the second colour, with that of the first one. */
function placesOf(a: ResolvedToken, b: ResolvedToken, permutations: readonly Permutation[]) {
  const place = fixPlace(permutations[0]!, b).location;
  const other = fixPlace(permutations[0]!, a).location;
  const related = isSame(place, other) ? [] : [{ message: a.path, location: other }];
  return { permutations, location: place, related };
}

const isSame = (a: Location, b: Location): boolean => a.file === b.file && a.line === b.line && a.column === b.column;

function look(token: ResolvedToken, value: ColorValue, seen: Map<ResolvedToken, SeenColor>): SeenColor {
  let color = seen.get(token);
  if (color === undefined) seen.set(token, (color = seenColor(value)));
  return color;
}

function isOpaque(value: unknown): value is ColorValue {
  return isColorValue(value) && (value.alpha ?? 1) === 1;
}

const digits = (value: number): string => (Math.floor(value * 10) / 10).toString();
