import { typeNamed } from '@wusum/dtcg/internal';
import type { Kind, Units } from './raw.js';

/** Types of Tokens Studio and of Style Dictionary, beyond the names that every token file may use. */
const kinds: Readonly<Record<string, Kind>> = {
  paragraphIndent: 'dimension',
  lineHeights: 'lineHeight',
  lineHeight: 'lineHeight',
  'z-index': 'number',
};

export function kindOfType(type: string): Kind | undefined {
  return Object.hasOwn(kinds, type) ? kinds[type] : typeNamed(type);
}

/** Types that only Tokens Studio has. */
export const isOfStudio = (type: string): boolean =>
  /^(?:spacing|sizing|borderRadius|borderWidth|fontSizes|letterSpacing|paragraph(?:Spacing|Indent)|lineHeights|fontFamilies|fontWeights|boxShadow|textCase|textDecoration|composition)$/u.test(
    type,
  );

/** What a number in a category of Style Dictionary 3 is. Its transforms turn sizes into rem and times into ms. */
export function ofCategory(category: string): { readonly kind?: Kind; readonly units: Units } {
  if (category === 'size') return { kind: 'dimension', units: { length: 'rem' } };
  if (category === 'time') return { kind: 'duration', units: { milliseconds: true } };
  if (category === 'color') return { kind: 'color', units: {} };
  if (category === 'opacity') return { kind: 'number', units: {} };
  return { units: kindOfType(category) === 'dimension' ? { length: 'px' } : {} };
}

/** Words in the names of numbers that are no lengths, for variables whose scopes do not show what they are. */
const numberWords: readonly (readonly [name: RegExp, kind: Kind, units: Units])[] = [
  [/(?:^|-)(?:font|text|type|typography)(?:-\w+)*-weights?(?:-|$)|fontweights?(?:-|$)/u, 'fontWeight', {}],
  [/(?:^|-)(?:line-?heights?|leading)(?:-|$)/u, 'lineHeight', { length: 'px' }],
  [/(?:^|-)(?:durations?|delays?)(?:-|$)/u, 'duration', { milliseconds: true }],
  [/(?:^|-)(?:opacit(?:y|ies)|alphas?)(?:-|$)/u, 'number', { opacity: 'guess' }],
  [/(?:^|-)(?:z-?(?:index|indices|indexes)|ratios?|counts?|multipliers?|factors?|flex|order)(?:-|$)/u, 'number', {}],
];

/** `zIndex/Modal` → `z-index-modal`. */
const wordsOf = (name: string): string =>
  name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();

/** How a Figma variable is read: by its scopes, the fields in which Figma offers it, or by words in its name. */
export function ofFigma(
  type: string,
  scopes: readonly string[],
  name: string,
): { readonly kind?: Kind | undefined; readonly units: Units } {
  const has = (...names: readonly string[]): boolean => names.some((name) => scopes.includes(name));
  if (/^colou?r$/iu.test(type)) return { kind: 'color', units: {} };
  if (/^string$/iu.test(type)) {
    if (has('FONT_FAMILY')) return { kind: 'fontFamily', units: {} };
    return { kind: has('FONT_STYLE', 'FONT_WEIGHT') ? 'fontWeight' : undefined, units: {} };
  }
  if (!/^(?:float|number)$/iu.test(type)) return { kind: kindOfType(type), units: { length: 'px' } };
  if (has('FONT_WEIGHT')) return { kind: 'fontWeight', units: {} };
  // Figma shows and stores opacity as a percentage.
  if (has('OPACITY')) return { kind: 'number', units: { opacity: 100 } };
  if (scopes.some((scope) => scope !== 'ALL_SCOPES')) return { kind: 'dimension', units: { length: 'px' } };
  const words = wordsOf(name);
  const known = numberWords.find(([pattern]) => pattern.test(words));
  return known ? { kind: known[1], units: known[2] } : { kind: undefined, units: { length: 'px' } };
}
