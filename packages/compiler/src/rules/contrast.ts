import type { Location, RelatedPlace } from '../types.js';
import { measureUsedPairs, type MeasuredPair } from './contrast-pairs.js';
import { mendPlace } from './mend-place.js';
import { list, number, text } from './options.js';
import { defineRule, type Finding } from './types.js';

const kinds: Readonly<Record<MeasuredPair['kind'], string>> = {
  text: 'Text',
  placeholder: 'The placeholder',
  mark: 'The sign',
  edge: 'The edge',
  focus: 'The focus ring',
};

export const contrast = defineRule({
  id: 'contrast',
  code: 'WS-K002',
  title: 'Contrast that components need',
  why: 'WCAG 2.2 asks for 4.5 : 1 for text (1.4.3) and 3 : 1 for what shows a control, its state or the focus (1.4.11, 2.4.13); below that, many people cannot read or find it.',
  mend: 'Change the seed, solve the colour against this ground (`solve` in `org.wusum`), or let the style use a role that is made for it.',
  severity: 'error',
  needs: 'styles',
  options: {
    text: number(4.5, [1, 21], 'Least ratio of text and placeholders.'),
    nonText: number(3, [1, 21], 'Least ratio of signs, edges of form controls and focus rings.'),
    textToken: text('contrast.text', 'Token that may ask for more for text, in some contexts.'),
    nonTextToken: text('contrast.control', 'Token that may ask for more for all else.'),
    grounds: list(
      ['color.surface.canvas', 'color.surface.raised'],
      'Tokens of the grounds that a part without one may stand on; those that exist count.',
    ),
  },
  run: (context, options) =>
    measureUsedPairs(context, options)
      .filter(({ missing }) => missing.length > 0)
      .map(findingOf),
});

function findingOf(pair: MeasuredPair): Finding {
  const { kind, part, state, foregroundToken, backgroundToken, ratio, target, permutation, missing } = pair;
  const source = mendPlace(permutation, foregroundToken);
  const where = state === '' ? part : `${part} with ${state}`;
  return {
    key: `${kind} ${part} ${state} ${foregroundToken.path} ${backgroundToken.path}`,
    message: `${kinds[kind]} of ${where}, ${foregroundToken.path} on ${backgroundToken.path}, reaches ${ratio} : 1 and ${target} : 1 is asked for (APCA Lc ${pair.apca}).`,
    location: source.location,
    permutations: missing,
    rank: target / ratio,
    related: relatedTo(pair, source.location),
  };
}

/** The tokens of the pair where they are not the place to edit, and the declarations that put them on each other. */
function relatedTo({ foregroundToken, backgroundToken, places }: MeasuredPair, told: Location): RelatedPlace[] {
  const tokens = [foregroundToken, backgroundToken].map(({ path, location }) => ({ message: path, location }));
  const styles = places.map(({ property, location }) => ({ message: `${property} here`, location }));
  const seen = new Set([placeKey(told)]);
  return [...tokens, ...styles].filter(({ location }) => {
    const key = placeKey(location);
    return !seen.has(key) && seen.add(key);
  });
}

const placeKey = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;
