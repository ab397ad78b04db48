import type { Location, RelatedPlace } from '../types.js';
import { measureStylePairs, type MeasuredPair } from './shared/measure-style-pairs.js';
import { fixPlace } from './shared/fix-place.js';
import { list, number, text } from './shared/options.js';
import { defineRule, type Finding } from './shared/types.js';

const kinds: Readonly<Record<MeasuredPair['kind'], string>> = {
  text: 'Text',
  placeholder: 'Placeholder',
  icon: 'Icon',
  border: 'Border',
  focus: 'Focus ring',
};

export const contrast = defineRule({
  id: 'contrast',
  code: 'WS-K002',
  title: 'Contrast that components need',
  why: 'WCAG 2.2 asks for 4.5 : 1 for text (1.4.3) and 3 : 1 for what shows a control, its state or the focus (1.4.11); below that, many people cannot read or find it.',
  fix: 'Change the seed, solve the colour against this ground (`solve` in `org.wusum`), or let the style use a role that is made for it.',
  severity: 'error',
  needs: 'styles',
  options: {
    text: number(4.5, [1, 21], 'Least ratio of text and placeholders.'),
    nonText: number(3, [1, 21], 'Least ratio of signs, edges of form controls and focus rings.'),
    textToken: text('contrast.text', 'Token that may ask for more for text, in some contexts.'),
    nonTextToken: text('contrast.control', 'Token that may ask for more for all else.'),
    backgrounds: list(
      ['color.surface.canvas', 'color.surface.raised'],
      'Tokens of the grounds that a part without one may stand on; those that exist count.',
    ),
  },
  run(context, options) {
    const missed = measureStylePairs(context, options).filter(({ missing }) => missing.length > 0);
    const together = Map.groupBy(missed, ({ kind, foreground, background, fill }) =>
      [kind, foreground, background, fill].join(' '),
    );
    return [...together].map(([key, pairs]) => findingOf(key, pairs));
  },
});

/** Parts that put the same colours on each other are told together. */
function findingOf(key: string, pairs: readonly MeasuredPair[]): Finding {
  const pair = pairs.reduce((a, b) => (b.ratio / b.target < a.ratio / a.target ? b : a));
  const { kind, foregroundToken, backgroundToken, ratio, target, permutation, missing } = pair;
  const source = fixPlace(permutation, foregroundToken);
  const wheres = pairs.map(({ part, conditions }) => elementText(part, conditions));
  const rest = wheres.length > 4 ? ` and ${wheres.length - 4} more` : '';
  return {
    key,
    message: `${kinds[kind]} of ${wheres.slice(0, 4).join(', ')}${rest}: ${foregroundToken.path} on ${backgroundToken.path} reaches ${ratio} : 1 and ${target} : 1 is asked for (APCA Lc ${pair.apca}).`,
    location: source.location,
    permutations: [permutation, ...missing],
    related: relatedTo(pairs, pair, source.location),
  };
}

/** The tokens of the pair where they are not the place to edit, and the declarations that put them on each other. */
function relatedTo(pairs: readonly MeasuredPair[], tightest: MeasuredPair, told: Location): RelatedPlace[] {
  const tokens = [tightest.foregroundToken, tightest.backgroundToken].map(({ path, location }) => ({
    message: path,
    location,
  }));
  const styles = pairs.flatMap(({ part, places }) =>
    places.map(({ property, location }) => ({ message: `${property} of ${part}`, location })),
  );
  const seen = new Set([placeKey(told)]);
  return [...tokens, ...styles].filter(({ location }) => {
    const key = placeKey(location);
    return !seen.has(key) && seen.add(key);
  });
}

const placeKey = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

/** `button[data-tone=line]:hover (@media (pointer: coarse))`. */
function elementText(part: string, conditions: readonly string[]): string {
  const own = conditions.filter((condition) => /^[[:.#]/u.test(condition)).toSorted(byKind);
  const around = conditions.filter((condition) => !own.includes(condition));
  return [part + own.join(''), ...around.map((condition) => `(${condition})`)].join(' ');
}

/** Attributes come before states. */
function byKind(a: string, b: string): number {
  return Number(a.startsWith(':')) - Number(b.startsWith(':')) || (a < b ? -1 : 1);
}
