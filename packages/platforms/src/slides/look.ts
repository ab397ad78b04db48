import type { BrandMark } from '@wusum/mark';
import { patternColors } from '../cards/pattern-colors.js';
import type { FontPackage } from '../fonts/font-files.js';
import { lockupOf, namedMark } from '../images/brand-mark.js';
import type { Raster } from '../images/raster.js';
import { nameOf, reportFonts, textStyleOf, type TypeOf } from '../images/text/brand-text.js';
import { type BrandHead, drawHead, drawSign } from '../images/vector/brand-head.js';
import type { LanguageRecord } from '../languages.js';
import type { PlatformInput } from '../shared/platform.js';
import { type Brand, startView } from '../shared/target-context.js';
import { fontWeightNumber } from '../shared/value-printers.js';
import { families, type TypographyParts } from '../shared/values.js';
import { isGenericFamily } from '../values/font-family.js';
import { type DeckColors, deckColors } from './colors.js';
import { type Ground, layouts } from './layouts.js';
import { type DeckPictures, deckPictures } from './pictures.js';

/** Families of a theme: one for Latin and one for Arabic letters. */
export interface ThemeFont {
  readonly latin: string;
  readonly arabic: string;
}

/** What the decks of a brand share. */
export interface BrandDeck {
  readonly brand: Brand;
  readonly colors: DeckColors;
  readonly fonts: { readonly major: ThemeFont; readonly minor: ThemeFont };
  readonly type: TypeOf;
  readonly mark: BrandMark | undefined;
  readonly pictures: DeckPictures | undefined;
}

/** How a deck looks in one language. */
export interface DeckLook extends BrandDeck {
  readonly language: LanguageRecord;
  /** The name of the brand in the language. */
  readonly name: string;
  /** Whether titles are bold. */
  readonly bold: boolean;
  readonly head: BrandHead;
  /** The mark alone, by the background that it is on. */
  readonly marks: Readonly<Record<Ground, BrandHead>> | undefined;
}

/** `undefined` if a role has no token, which is reported. */
export async function readBrandDeck(
  brand: Brand,
  type: TypeOf | undefined,
  raster: Raster,
  { roles, target, fonts }: PlatformInput,
): Promise<BrandDeck | undefined> {
  const { permutation } = startView(brand);
  const own = roles(permutation);
  const colors = deckColors(own);
  if (type === undefined || own.problems.length > 0) return undefined;
  const mark = (await namedMark(brand, permutation, target.axes, await fonts()))?.mark;
  const pattern = patternColors(permutation);
  const font = (part: 'title' | 'text'): ThemeFont => ({
    latin: familyOf(type('en')[part]),
    arabic: familyOf(type('ar')[part]),
  });
  return {
    brand,
    colors,
    fonts: { major: font('title'), minor: font('text') },
    type,
    mark,
    pictures: mark && pattern && deckPictures(mark, pattern, raster),
  };
}

/** The look in a language; `undefined` if the name cannot be drawn, which is reported. */
export async function deckLook(
  deck: BrandDeck,
  language: LanguageRecord,
  packages: readonly FontPackage[],
  report: PlatformInput['report'],
): Promise<DeckLook | undefined> {
  const { brand, mark } = deck;
  const { title } = deck.type(language.id);
  const style = await textStyleOf(title, packages, language.dir);
  const name = nameOf(brand, language.id);
  const lockup = lockupOf(mark, language.id);
  const isSet = lockup === undefined;
  if (isSet && reportFonts([name], style, `slides: the name of "${brand.title}" (${language.id})`, report))
    return undefined;
  return {
    ...deck,
    language,
    name,
    bold: fontWeightNumber(title.fontWeight) >= 600,
    head: drawHead(mark, { name, style, lockup }, { mark: 'accent1', name: 'tx1' }),
    marks: mark && {
      canvas: drawSign(mark, 'accent1'),
      deep: drawSign(mark, deck.colors.deep.text),
      accent: drawSign(mark, deck.colors.accent.text),
    },
  };
}

/** The family as it is installed on a computer: packages of variable fonts add a word to it. */
function familyOf({ fontFamily }: TypographyParts): string {
  const first = families(fontFamily).find((family) => !isGenericFamily(family));
  return first?.replace(/ Variable$/u, '') ?? 'Arial';
}

/** Background and text of a layout. */
export function groundOf({ colors }: BrandDeck, layout: keyof typeof layouts): { background: string; text: string } {
  const { ground } = layouts[layout];
  return ground === 'canvas' ? { background: 'bg1', text: 'tx1' } : colors[ground];
}
