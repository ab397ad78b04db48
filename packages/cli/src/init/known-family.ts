import { fontFamilies, type KnownFamily } from './font-families.js';

/** The font of one role: display text, body text or code. */
export interface BrandFont {
  /** The value of the token `font.family.<role>`. */
  readonly stack: readonly string[];
  /** The npm package with the font files. */
  readonly package: string;
}

/** The range of Fontsource packages whose layout the build reads. */
export const fontRange = '^5.0.0';

/** A family of Fontsource by its name; case, and the word “Variable” at its end, do not count. */
export function knownFamily(name: string): KnownFamily | undefined {
  const wanted = normal(name);
  return fontFamilies.find(({ family }) => normal(family) === wanted);
}

const normal = (name: string): string =>
  name
    .replace(/ variable$/iu, '')
    .trim()
    .toLowerCase();

/** The font of a family as its package declares it. */
export function fontOfFamily({ id, family, category, isVariable }: KnownFamily): BrandFont {
  const name = isVariable ? `${family} Variable` : family;
  const generic = category === 'serif' ? 'serif' : 'sans-serif';
  return { stack: [name, generic], package: `@fontsource${isVariable ? '-variable' : ''}/${id}` };
}

/** The families with enough weights for text and labels, then the others. */
export function familiesForPrompts(): readonly { readonly value: string; readonly hint: string }[] {
  const hint = ({ category, weights }: KnownFamily): string =>
    weights.length === 1 ? `${category}, one weight` : `${category}, ${weights.length} weights`;
  const sorted = fontFamilies.toSorted(
    (one, other) => Number(isForText(other)) - Number(isForText(one)) || (one.family < other.family ? -1 : 1),
  );
  return sorted.map((family) => ({ value: family.family, hint: hint(family) }));
}

const isForText = ({ category, weights }: KnownFamily): boolean =>
  weights.length >= 3 && (category === 'sans-serif' || category === 'serif');

/** The suggested font: a sans-serif with all weights in both scripts. */
export const defaultFamily = 'Readex Pro';
