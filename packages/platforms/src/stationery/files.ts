import { brandType, reportFonts } from '../images/text/brand-text.js';
import { type LanguageRecord, textLanguages } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { PlatformFiles, PlatformInput } from '../shared/platform.js';
import { type Brand, startView } from '../shared/target-context.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { cardSide, contactsOf, plainSide } from './business-card.js';
import { letterheadSheet } from './letterhead.js';
import { type BrandPaper, brandPaper, type PaperContent, paperContent } from './look.js';
import type { Person, StationeryOptions } from './options.js';
import { loadPdf, type PrintPdf } from './pdf.js';
import { TooLong } from './place-text.js';
import type { Sheet } from './sheet.js';

type Input = PlatformInput<unknown, StationeryOptions>;
type Entry = FileEntry<string | Uint8Array>;

/** The letterheads and business cards of all brands. */
export async function stationeryFiles(input: Input): Promise<PlatformFiles> {
  checkBrands(input);
  const papers = await Promise.all(
    input.target.brands.map(async (brand) => brandPaper(brand, brandType(brand, input), input)),
  );
  if (papers.includes(undefined)) return {};
  const print = await loadPdf('stationery');
  const made: Entry[] = [];
  for (const paper of papers) made.push(...(await filesOf(paper!, print, input)));
  return uniqueFiles(made);
}

/** People and lines of a brand that is not built have no effect, which is reported. */
function checkBrands({ target, options, report }: Input): void {
  const known = target.brands.map(({ id }) => id);
  const named = [
    ...(options.people ?? []).map(({ id, brand }) => [`the person "${id}" is`, brand] as const),
    ...(options.letterheads ?? []).map(({ lang, brand }) => [`lines of letterheads in ${lang} are`, brand] as const),
  ];
  for (const [what, brand] of named)
    if (brand !== undefined && !known.includes(brand))
      report(platformProblem('WS-E120', `stationery: ${what} of the brand "${brand}", which is not built.`));
}

async function filesOf(paper: BrandPaper, print: PrintPdf, input: Input): Promise<Entry[]> {
  const { brand } = paper;
  const packages = await input.fonts();
  const languages = textLanguages(startView(brand).permutation, input.target.axes);
  const contents = await Promise.all(languages.map(async (language) => paperContent(paper, language, packages)));
  const origin = brandOrigin(input.target, brand);
  const files: Entry[] = [];
  const add = async (path: string, name: string, sheets: readonly (Sheet | undefined)[]): Promise<void> => {
    if (sheets.includes(undefined)) return;
    const [first] = sheets as readonly [Sheet];
    const bytes = await print({ title: name, author: contents[0]!.name, lang: first.lang, sheets: sheets as Sheet[] });
    files.push([`${brand.name}/${path}.pdf`, bytes, origin]);
  };
  for (const content of contents)
    await add(`letterhead.${content.language.id}`, content.name, [letterheadOf(paper, content, input)]);
  for (const person of peopleOf(brand, input)) {
    const path = person === undefined ? 'card' : `card.${person.id}`;
    const title = person === undefined ? contents[0]!.name : (person.name[languages[0]!.id] ?? contents[0]!.name);
    await add(path, title, sidesOf(paper, contents, person, input));
  }
  return files;
}

const peopleOf = ({ id }: Brand, { options }: Input): readonly (Person | undefined)[] =>
  options.people?.filter(({ brand }) => brand === undefined || brand === id) ?? [undefined];

/** `undefined` after a problem, which is reported. */
function letterheadOf(paper: BrandPaper, content: PaperContent, input: Input): Sheet | undefined {
  const { id } = content.language;
  const given = (input.options.letterheads ?? []).filter(({ lang }) => lang === id);
  const own = given.find(({ brand }) => brand === paper.brand.id) ?? given.find(({ brand }) => brand === undefined);
  const lines = own?.lines ?? [];
  const where = `the letterhead of "${paper.brand.title}" (${id})`;
  return drawn(content, { titles: [], texts: [content.tagline, ...lines] }, where, input, () =>
    letterheadSheet(paper, content, lines),
  );
}

/** A side for each of the first two languages; with one language, the second side has the mark and the name. */
function sidesOf(
  paper: BrandPaper,
  contents: readonly PaperContent[],
  person: Person | undefined,
  input: Input,
): readonly (Sheet | undefined)[] {
  const { front, back } = paper.colors;
  const [first, second] = contents as readonly [PaperContent, PaperContent?];
  const side = (content: PaperContent, colors: typeof front): Sheet | undefined => {
    const where = `the card ${person === undefined ? '' : `"${person.id}" `}of "${paper.brand.title}" (${content.language.id})`;
    if (person !== undefined && !hasName(person, content.language, where, input)) return undefined;
    return drawn(content, textsOf(content, person), where, input, () => cardSide(paper, content, colors, person));
  };
  if (second !== undefined) return [side(first, front), side(second, back)];
  const where = `the second side of the card of "${paper.brand.title}"`;
  return [
    side(first, front),
    drawn(first, { titles: [], texts: [] }, where, input, () => plainSide(paper, first, back)),
  ];
}

interface Texts {
  readonly titles: readonly (string | undefined)[];
  readonly texts: readonly (string | undefined)[];
}

function textsOf({ language: { id }, tagline }: PaperContent, person: Person | undefined): Texts {
  if (person === undefined) return { titles: [tagline], texts: [] };
  return { titles: [person.name[id]], texts: [person.role?.[id], ...contactsOf(person, id)] };
}

function hasName({ name }: Person, { id }: LanguageRecord, where: string, { report }: Input): boolean {
  if (name[id] !== undefined) return true;
  report(platformProblem('WS-E120', `stationery: ${where} needs a name in ${id}.`));
  return false;
}

/** Draws a sheet; `undefined` if a letter is missing or a text is too long, which is reported. */
function drawn(
  { name, isNameSet, titleStyle, textStyle }: PaperContent,
  { titles, texts }: Texts,
  where: string,
  { report }: Input,
  draw: () => Sheet,
): Sheet | undefined {
  const what = `stationery: ${where}`;
  const lacksTitle = reportFonts([...(isNameSet ? [name] : []), ...titles], titleStyle, what, report);
  const lacksText = reportFonts(texts, textStyle, what, report);
  if (lacksTitle || lacksText) return undefined;
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    report(platformProblem('WS-E125', `stationery: "${error.text}" does not fit ${where}.`));
    return undefined;
  }
}
