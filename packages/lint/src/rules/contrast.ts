import { locationText, type Location, type RelatedPlace } from '@wusum/diagnostics';
import { measureStylePairs, type MeasuredPair } from './shared/measure-style-pairs.js';
import { fixPlace } from './shared/fix-place.js';
import { list, number, text } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding } from './shared/types.js';

const kinds: Readonly<Record<MeasuredPair['kind'], string>> = {
  text: 'Text',
  placeholder: 'Placeholder',
  icon: 'Icon',
  border: 'Border',
  focus: 'Focus ring',
};

export const contrast = defineRule({
  name: 'contrast',
  code: 'WS-K002',
  title: 'Contrast too low in components',
  why: 'WCAG 2.2 requires 4.5:1 for text (1.4.3) and 3:1 for controls, their states and the focus ring (1.4.11). Below that, many people cannot read or find them.',
  fix: 'Change the seed, solve the colour against this background (`solve` in `org.wusum`), or use a role that is made for it in the style.',
  severity: 'error',
  needs: 'styles',
  options: {
    text: number(4.5, [1, 21], 'Minimum ratio of text and placeholders.'),
    nonText: number(3, [1, 21], 'Minimum ratio of icons, borders of form controls and focus rings.'),
    textToken: text('contrast.text', 'Token with a higher minimum for text, if a context sets one.'),
    nonTextToken: text('contrast.control', 'Token with a higher minimum for everything else.'),
    backgrounds: list(
      ['color.surface.canvas', 'color.surface.raised'],
      'Background tokens that may be under a part without a background; missing ones are ignored.',
    ),
  },
  check(context, options) {
    const missed = measureStylePairs(context, options).filter(({ failing }) => failing.length > 0);
    const together = Map.groupBy(missed, ({ kind, foreground, background, fill }) =>
      [kind, foreground, background, fill].join(' '),
    );
    return [...together].map(([key, pairs]) => findingOf(key, pairs));
  },
});

/** One finding for all parts that put the same colours on each other. */
function findingOf(key: string, pairs: readonly MeasuredPair[]): Finding {
  const pair = pairs.reduce((a, b) => (b.ratio / b.target < a.ratio / a.target ? b : a));
  const { kind, foregroundToken, backgroundToken, ratio, target, permutation, failing } = pair;
  const source = fixPlace(permutation, foregroundToken);
  const wheres = pairs.map(({ part, conditions }) => elementText(part, conditions));
  const rest = wheres.length > 4 ? ` and ${wheres.length - 4} more` : '';
  return {
    key,
    message: `${kinds[kind]} of ${wheres.slice(0, 4).join(', ')}${rest}: ${foregroundToken.path} on ${backgroundToken.path} has contrast ${ratio}:1, required ${target}:1 (APCA Lc ${pair.apca}).`,
    location: source.location,
    permutations: [permutation, ...failing],
    related: relatedTo(pairs, pair, source.location),
  };
}

/** The tokens of the pair that are not the place of the finding, and the declarations that combine them. */
function relatedTo(pairs: readonly MeasuredPair[], tightest: MeasuredPair, place: Location): RelatedPlace[] {
  const tokens = [tightest.foregroundToken, tightest.backgroundToken].map(({ path, location }) => ({
    message: path,
    location,
  }));
  const styles = pairs.flatMap(({ part, places }) =>
    places.map(({ property, location }) => ({ message: `${property} of ${part}`, location })),
  );
  const seen = new Set([locationText(place)]);
  return [...tokens, ...styles].filter(({ location }) => {
    const key = locationText(location);
    return !seen.has(key) && seen.add(key);
  });
}

/** `button[data-variant=ghost]:hover (in card: :hover) (@media (pointer: coarse))`. */
function elementText(part: string, conditions: readonly string[]): string {
  const own = conditions
    .filter((condition) => /^[[:.#]/u.test(condition) && !condition.endsWith(' &'))
    .toSorted(byKind);
  const around = conditions.filter((condition) => !own.includes(condition));
  return [
    part + own.join(''),
    ...around.map((condition) => `(${condition.replace(/^(?!in )(.*) &$/u, 'in $1')})`),
  ].join(' ');
}

/** Attributes come before states. */
function byKind(a: string, b: string): number {
  return Number(a.startsWith(':')) - Number(b.startsWith(':')) || (a > b ? 1 : -1);
}
