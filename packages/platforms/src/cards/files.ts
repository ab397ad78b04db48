import type { BrandMark } from '@wusum/mark';
import type { PatternColors } from '@wusum/pattern';
import type { ColorValue } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import type { FontPackage } from '../fonts/font-files.js';
import { lockupOf, namedMark } from '../images/brand-mark.js';
import { loadRaster, type Raster } from '../images/raster.js';
import {
  brandType,
  nameOf,
  quoted,
  reportFonts,
  taglineOf,
  textStyleOf,
  type TypeOf,
} from '../images/text/brand-text.js';
import { directionOf, readLanguages } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { PlatformFiles, PlatformInput } from '../shared/platform.js';
import type { Role } from '../shared/roles.js';
import { type Brand, startView } from '../shared/target-context.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { type CardColors, type CardContent, drawCard } from './draw-card.js';
import { type CardFormat, cardFormats } from './formats.js';
import type { CardsOptions, CardTemplate, CardText } from './options.js';
import { hexOf, patternColors } from './pattern-colors.js';

type Input = PlatformInput<unknown, CardsOptions>;

/** What the cards of a brand share. */
interface BrandLook {
  readonly brand: Brand;
  readonly mark: BrandMark | undefined;
  readonly colors: Readonly<Record<CardTemplate, CardColors>>;
  readonly pattern: PatternColors | undefined;
}

/** The cards of all brands. */
export async function cardFiles(input: Input): Promise<PlatformFiles> {
  const looks = await Promise.all(input.target.brands.map((brand) => lookOf(brand, input)));
  const styles = input.target.brands.map((brand) => brandType(brand, input));
  if ([...looks, ...styles].some((part) => part === undefined)) return {};
  const [raster, packages] = await Promise.all([loadRaster('cards'), input.fonts()]);
  const made: FileEntry<string | Uint8Array>[] = [];
  for (const [index, look] of looks.entries()) {
    for (const card of cardsOf(look!, input))
      made.push(...(await filesOf(card, look!, { style: styles[index]!, packages, raster }, input)));
  }
  return uniqueFiles(made);
}

interface Tools {
  readonly style: TypeOf;
  readonly packages: readonly FontPackage[];
  readonly raster: Raster;
}

/** `undefined` if a role has no token, which is reported. */
async function lookOf(brand: Brand, { roles, target, fonts }: Input): Promise<BrandLook | undefined> {
  const { permutation } = startView(brand);
  const own = roles(permutation);
  const color = (role: Role): string => hexOf(own.value<ColorValue>(role));
  const canvas = { background: color('canvas'), text: color('text'), accent: color('accent-text') };
  const colors = {
    title: canvas,
    event: canvas,
    quote: { background: color('accent'), text: color('on-accent'), accent: color('on-accent') },
    story: {
      background: color('sidebar-background'),
      text: color('sidebar-text'),
      accent: color('sidebar-accent'),
    },
  };
  if (own.problems.length > 0) return undefined;
  const named = await namedMark(brand, permutation, target.axes, await fonts());
  return { brand, colors, mark: named?.mark, pattern: patternColors(permutation) };
}

/** The cards of the config, or one for each language. */
function cardsOf({ brand }: BrandLook, { target, options, report }: Input): readonly CardText[] {
  if (options.cards !== undefined) {
    const known = target.brands.map(({ id }) => id);
    for (const { id, brand: name } of options.cards)
      if (name !== undefined && !known.includes(name) && brand.id === known[0])
        report(platformProblem('WS-E120', `cards: the card "${id}" is of the brand "${name}", which is not built.`));
    return options.cards.filter(({ brand: name }) => name === undefined || name === brand.id);
  }
  const { permutation } = startView(brand);
  return readLanguages(permutation, target.axes).map(({ id }): CardText => ({
    id: 'title',
    template: 'title',
    lang: id,
    title: taglineOf(brand, id) ?? nameOf(brand, id),
  }));
}

async function filesOf(
  card: CardText,
  look: BrandLook,
  { style, packages, raster }: Tools,
  { target, options, report }: Input,
): Promise<FileEntry<string | Uint8Array>[]> {
  const { title, text } = style(card.lang);
  const dir = directionOf(card.lang);
  const [titleStyle, textStyle] = await Promise.all(
    [title, text].map(async (typography) => textStyleOf(typography, packages, dir)),
  );
  const content = contentOf(card, look, { dir, titleStyle: titleStyle!, textStyle: textStyle! }, report);
  if (content === undefined) return [];
  const origin = brandOrigin(target, look.brand);
  const formats = options.formats ?? (Object.keys(cardFormats) as CardFormat[]);
  return formats.flatMap((name): FileEntry<string | Uint8Array>[] => {
    const drawn = drawCard(content, cardFormats[name]);
    if ('tooLong' in drawn) {
      const message = `cards: "${drawn.tooLong}" of the card "${card.id}" (${look.brand.title}, ${card.lang}) does not fit the format ${name}.`;
      report(platformProblem('WS-E125', message));
      return [];
    }
    const path = `${look.brand.name}/${card.id}.${card.lang}.${name}`;
    const { width } = cardFormats[name];
    return [
      [`${path}.svg`, drawn.svg, origin],
      [`${path}.png`, raster.png(drawn.svg, width), origin],
    ];
  });
}

type Setting = Pick<CardContent, 'dir' | 'titleStyle' | 'textStyle'>;

/** The texts of a card; `undefined` if a word or a font is missing, which is reported. */
function contentOf(
  card: CardText,
  { brand, mark, colors, pattern }: BrandLook,
  setting: Setting,
  report: Input['report'],
): CardContent | undefined {
  const where = `the card "${card.id}" (${brand.title}, ${card.lang})`;
  const { tokens } = startView(brand).permutation;
  let failed = false;
  const read = (text: CardText['by']): string | undefined => {
    if (text === undefined || typeof text === 'string') return text;
    const found = tokens.get(`words.${card.lang}.${text.word}`)?.value;
    const message = isRecord(found) ? found['message'] : found;
    if (typeof message === 'string' && !/[{}]/u.test(message)) return message;
    failed = true;
    report(
      platformProblem('WS-E120', `cards: ${where} needs the word "${text.word}" in ${card.lang}, without variables.`),
    );
    return undefined;
  };
  const texts = { title: read(card.title) ?? '', by: read(card.by), label: read(card.label) };
  const name = nameOf(brand, card.lang);
  const title = card.template === 'quote' ? quoted(texts.title, card.lang) : texts.title;
  failed = reportFonts([title, name], setting.titleStyle, `cards: ${where}`, report) || failed;
  failed = reportFonts([texts.by, texts.label], setting.textStyle, `cards: ${where}`, report) || failed;
  if (failed) return undefined;
  return {
    ...setting,
    lang: card.lang,
    name,
    title,
    ...(texts.by !== undefined && { by: texts.by }),
    ...(texts.label !== undefined && { label: texts.label }),
    colors: colors[card.template],
    mark,
    lockup: lockupOf(mark, card.lang),
    pattern: mark && pattern && { tile: mark.patterns.band, colors: pattern },
  };
}
