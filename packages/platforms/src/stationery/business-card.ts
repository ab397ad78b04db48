import type { BrandPaper, PaperColors, PaperContent } from './look.js';
import type { Person } from './options.js';
import { heightOf, placeHead, type SetText, setText, stackDown, TooLong } from './place-text.js';
import { fitBand, MM, POINT, type Sheet, type SheetBand, type SheetDrawing } from './sheet.js';

/** Lengths of a card in units. */
const width = 85 * MM;
const height = 55 * MM;
const margin = 7 * MM;
const band = 5 * MM;
const gap = 1.1 * MM;

/** Largest and smallest sizes of texts. */
const sizes = {
  tagline: [15 * POINT, 9 * POINT],
  name: [12 * POINT, 9 * POINT],
  text: [8 * POINT, 6.5 * POINT],
} as const;

/** Heights of the lockup: on a card of the brand, and on that of a person. */
const heads = { brand: 11 * MM, person: 6.5 * MM } as const;

/** A side of a card: of a person, or of the brand alone. @throws TooLong */
export function cardSide(
  { mark }: BrandPaper,
  content: PaperContent,
  colors: PaperColors,
  person: Person | undefined,
): Sheet {
  const { language } = content;
  const row = mark && colors.pattern && fitBand(mark.patterns.band, colors.pattern, width, band);
  const edge = language.dir === 'rtl' ? width - margin : margin;
  const size = person === undefined ? heads.brand : heads.person;
  const head = placeHead(content, colors, { edge, y: margin, height: size, width: width - 2 * margin });
  const space: Space = { edge, top: margin + size + 4.5 * MM, bottom: bottomOf(row) };
  const texts = person === undefined ? brandTexts(content, colors, space) : personTexts(person, content, colors, space);
  return {
    width,
    height,
    lang: language.id,
    background: colors.background,
    band: row,
    shown: 'bleed',
    drawings: [head, ...texts],
  };
}

/** The second side of a card in one language: the mark with the name, in the middle. @throws TooLong */
export function plainSide({ mark }: BrandPaper, content: PaperContent, colors: PaperColors): Sheet {
  const row = mark && colors.pattern && fitBand(mark.patterns.band, colors.pattern, width, band);
  const { width: units } = content.head(colors);
  const size = Math.min(16 * MM, ((width - 2 * margin) / units) * 12);
  const own = (units * size) / 12;
  const y = (height - (row?.height ?? 0) - size) / 2;
  const edge = content.language.dir === 'rtl' ? (width + own) / 2 : (width - own) / 2;
  return {
    width,
    height,
    lang: content.language.id,
    background: colors.background,
    band: row,
    shown: 'bleed',
    drawings: [placeHead(content, colors, { edge, y, height: size, width })],
  };
}

interface Space {
  readonly edge: number;
  readonly top: number;
  readonly bottom: number;
}

const bottomOf = (row: SheetBand | undefined): number => height - (row === undefined ? margin : row.height + 4.5 * MM);

/** The tagline, above the band. */
function brandTexts(
  { tagline, titleStyle }: PaperContent,
  { text }: PaperColors,
  { edge, top, bottom }: Space,
): SheetDrawing[] {
  if (tagline === undefined) return [];
  const space = { width: width - 2 * margin, height: bottom - top, sizes: sizes.tagline };
  const set = setText(tagline, titleStyle, space, text);
  return stackDown([set], titleStyle, { edge, y: bottom - set.block.height, gap });
}

/** What one calls, writes and visits. */
export const contactsOf = ({ phone, email, address }: Person, lang: string): readonly string[] =>
  [phone, email, ...(address?.[lang] ?? [])].filter((one) => one !== undefined);

/** The name and the role, and above the band the contacts. */
function personTexts(
  person: Person,
  { language: { id }, titleStyle, textStyle }: PaperContent,
  { text, accent }: PaperColors,
  { edge, top, bottom }: Space,
): SheetDrawing[] {
  const line = (value: string, color: string): SetText =>
    setText(value, textStyle, { width: width - 2 * margin, height: 4 * MM, sizes: sizes.text }, color);
  const name = setText(
    person.name[id]!,
    titleStyle,
    { width: width - 2 * margin, height: 6 * MM, sizes: sizes.name },
    text,
  );
  const role = person.role?.[id];
  const roles = role === undefined ? [] : [line(role, accent)];
  const contacts = contactsOf(person, id);
  const lines = contacts.map((one) => line(one, text));
  const below = top + name.block.height + 1.6 * MM;
  const start = bottom - heightOf(lines, gap);
  const free = start - (roles.length === 0 ? below : below + roles[0]!.block.height) - gap;
  // The lines that do not fit are those of the address: the last one is named.
  if (free < 0) throw new TooLong(contacts.at(-1) ?? role ?? person.name[id]!);
  return [
    ...stackDown([name], titleStyle, { edge, y: top, gap }),
    ...stackDown(roles, textStyle, { edge, y: below, gap }),
    ...stackDown(lines, textStyle, { edge, y: start, gap }),
  ];
}
