import type { Permutation } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import { brandNames, nameIn, writtenNames } from '../../brand-names.js';
import type { FontPackage } from '../../fonts/font-files.js';
import { directionOf } from '../../languages.js';
import { platformProblem } from '../../shared/errors.js';
import type { PlatformInput } from '../../shared/platform.js';
import type { Roles } from '../../shared/roles.js';
import { type Brand, inScript, startView } from '../../shared/target-context.js';
import { fontWeightNumber, letterSpacingInEm } from '../../shared/value-printers.js';
import type { TypographyParts } from '../../shared/values.js';
import { scriptNameOf } from '../../theme-css/script-languages.js';
import { isGenericFamily } from '../../values/font-family.js';
import { openFontSet } from './font-set.js';
import { readParagraph, type TextStyle } from './set-text.js';

/** The type of titles and of other texts. */
export interface BrandType {
  readonly title: TypographyParts;
  readonly text: TypographyParts;
}

/** The type of a language: that of its script. */
export type TypeOf = (lang: string) => BrandType;

/** Reads the type of every script once; `undefined` if a role has no token, which is reported. */
export function brandType(
  brand: Brand,
  { target, roles }: Pick<PlatformInput, 'target' | 'roles'>,
): TypeOf | undefined {
  const read = (permutation: Permutation): BrandType | undefined => {
    const own: Roles = roles(permutation);
    const found = {
      title: own.value<TypographyParts>('type-heading-1'),
      text: own.value<TypographyParts>('type-body'),
    };
    return own.problems.length > 0 ? undefined : found;
  };
  const base = read(startView(brand).permutation);
  if (base === undefined) return undefined;
  return (lang) => read(inScript(target, startView(brand), scriptNameOf(lang))) ?? base;
}

/** A type style with the font files of its families. */
export async function textStyleOf(
  typography: TypographyParts,
  packages: readonly FontPackage[],
  dir: 'ltr' | 'rtl',
): Promise<TextStyle> {
  const { fontFamily, fontWeight, lineHeight } = typography;
  const stack = [fontFamily].flat().filter((family) => !isGenericFamily(family));
  const fonts = await openFontSet(packages, stack, fontWeightNumber(fontWeight));
  return { fonts, dir, lineHeight: lineHeight ?? 1.4, letterSpacing: letterSpacingInEm(typography) };
}

/** Reports texts that the fonts cannot draw (WS-E124), and returns whether there is one. */
export function reportFonts(
  texts: readonly (string | undefined)[],
  style: TextStyle,
  what: string,
  report: PlatformInput['report'],
): boolean {
  const letters = texts.flatMap((text) => (text === undefined ? [] : readParagraph(text, style).missing));
  if (letters.length === 0) return false;
  const { fonts, missing } = style.fonts;
  const cause =
    fonts.length === 0
      ? `no font package of ${missing.map((family) => `"${family}"`).join(', ') || 'a family'} was found`
      : `the fonts have no glyph for ${[...new Set(letters)].join(' ')}`;
  report(platformProblem('WS-E124', `${what} cannot be drawn: ${cause}.`));
  return true;
}

/** The name of a brand in a language. */
export const nameOf = (brand: Brand, lang: string): string =>
  nameIn(writtenNames(startView(brand).permutation), lang) ?? brand.title;

/** The tagline of a brand in a language. */
export function taglineOf(brand: Brand, lang: string): string | undefined {
  const names = startView(brand).permutation.tokens.get(brandNames)?.value;
  const own = isRecord(names) ? names[lang] : undefined;
  return isRecord(own) && typeof own['tagline'] === 'string' ? own['tagline'] : undefined;
}

/** Quotation marks of a language, if the text has none of its own. */
export function quoted(text: string, lang: string): string {
  if (/^["“„«「『‘]/u.test(text.trim())) return text;
  return directionOf(lang) === 'rtl' ? `«${text}»` : `“${text}”`;
}
