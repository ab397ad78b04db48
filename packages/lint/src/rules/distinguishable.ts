import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import type { Location } from '@wusum/diagnostics';
import { colorComparisons, type ColorComparison, type TooClose } from './shared/color/comparisons.js';
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
    const paths = [...(context.permutations[0]?.tokens.values() ?? [])]
      .filter(({ type }) => type === 'color')
      .map(({ path }) => path);
    return colorComparisons(options).flatMap((comparison) =>
      comparison.pairs(paths).flatMap((pair) => comparePair(pair, context, comparison)),
    );
  },
});

/** Permutations share most tokens, so each pair of token objects is measured once. */
function comparePair(
  [one, other]: readonly [TokenPath, TokenPath],
  context: RuleContext,
  comparison: ColorComparison,
): Finding[] {
  const met = new Map<ResolvedToken, Map<ResolvedToken, Permutation[]>>();
  for (const permutation of context.permutations) {
    const a = permutation.tokens.get(one);
    const b = permutation.tokens.get(other);
    if (a === undefined || b === undefined) continue;
    const others = met.get(a) ?? new Map<ResolvedToken, Permutation[]>();
    met.set(a, others.set(b, [...(others.get(b) ?? []), permutation]));
  }
  return [...met].flatMap(([a, others]) =>
    [...others].flatMap(([b, permutations]) =>
      comparison.problems(a.value, b.value).map((problem) => findingOf(a, b, permutations, problem)),
    ),
  );
}

function findingOf(
  a: ResolvedToken,
  b: ResolvedToken,
  permutations: readonly Permutation[],
  problem: TooClose,
): Finding {
  const names = `${a.path} and ${b.path}`;
  return {
    ...placesOf(a, b, permutations),
    key: `${names} ${problem.kind}`,
    message: `${names} ${textOf(problem)}`,
    rank: -problem.distance,
  };
}

function textOf({ kind, distance, required, with: visions }: TooClose): string {
  if (kind === 'roles')
    return `look alike: OKLab difference ${Math.floor(distance * 1000) / 1000}, required ${required}.`;
  if (kind === 'grey')
    return `are not distinguishable in greyscale: lightness difference ${digits(distance)}, required ${required}.`;
  const names = visions.map(([vision, difference]) => `${vision} (${digits(difference)})`).join(', ');
  return `are not distinguishable with ${names}: required CIEDE2000 difference ${required}.`;
}

/** The place of the second colour, with that of the first one. */
function placesOf(a: ResolvedToken, b: ResolvedToken, permutations: readonly Permutation[]) {
  const place = fixPlace(permutations[0]!, b).location;
  const other = fixPlace(permutations[0]!, a).location;
  const related = isSame(place, other) ? [] : [{ message: a.path, location: other }];
  return { permutations, location: place, related };
}

const isSame = (a: Location, b: Location): boolean => a.file === b.file && a.line === b.line && a.column === b.column;

const digits = (value: number): string => (Math.floor(value * 10) / 10).toString();
