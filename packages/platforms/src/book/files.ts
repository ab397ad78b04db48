import { patternColors } from '../cards/pattern-colors.js';
import type { FontPackage } from '../fonts/font-files.js';
import { namedMark } from '../images/brand-mark.js';
import { nameOf } from '../images/text/brand-text.js';
import { type LanguageRecord, textLanguages } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { PlatformFiles, PlatformInput } from '../shared/platform.js';
import { type Brand, inScript, lightAndDark, type ModeView, startView } from '../shared/target-context.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import type { Book, BookView } from './content.js';
import { printBook, titleOf } from './document.js';
import { fontSheet } from './fonts.js';
import { bookFormats, type BookOptions } from './options.js';
import { openPrinter, type Printer } from './pdf/printer.js';
import { readWords } from './read-words.js';

type Input = PlatformInput<unknown, BookOptions>;
type Content = string | Uint8Array;

/** The books of all brands, in each of their languages. */
export async function bookFiles(input: Input): Promise<PlatformFiles> {
  checkPrint(input);
  const formats = input.options.formats ?? bookFormats;
  const packages = await input.fonts();
  const books: { book: Book; html: string }[] = [];
  for (const brand of input.target.brands) books.push(...(await booksOf(brand, packages, input)));
  const printer = formats.includes('pdf') && books.length > 0 ? await openPrinter(input.options.browser) : undefined;
  try {
    const made: FileEntry<Content>[] = [];
    for (const { book, html } of books) made.push(...(await filesOf(book, html, printer, input)));
    return uniqueFiles(made);
  } finally {
    await printer?.close();
  }
}

async function filesOf(
  book: Book,
  html: string,
  printer: Printer | undefined,
  input: Input,
): Promise<FileEntry<Content>[]> {
  const origin = brandOrigin(input.target, book.brand);
  const path = `${book.brand.name}/book.${book.language.id}`;
  const entries: FileEntry<Content>[] = [];
  if ((input.options.formats ?? bookFormats).includes('html')) entries.push([`${path}.html`, html, origin]);
  if (printer === undefined) return entries;
  const facts = { title: titleOf(book), language: book.language.id, author: book.name };
  return [...entries, [`${path}.pdf`, await printer.print(html, facts), origin]];
}

/** Values for a token that is no colour have no effect, which is reported. */
function checkPrint({ target, options, report }: Input): void {
  const known = target.brands.flatMap((brand) => [...startView(brand).permutation.tokens.values()]);
  const colors = new Set(known.flatMap(({ path, type }) => (type === 'color' ? [path] : [])));
  for (const path of Object.keys(options.print ?? {}))
    if (!colors.has(path))
      report(platformProblem('WS-E120', `book: print values are for "${path}", which is no color token.`));
}

async function booksOf(brand: Brand, packages: readonly FontPackage[], input: Input) {
  const { target, options, report } = input;
  const languages = textLanguages(startView(brand).permutation, target.axes);
  const books = [];
  for (const language of languages) {
    const words = readWords(language, options, report);
    const views = viewsOf(brand, language, input);
    if (words === undefined) continue;
    const place = {
      brand: brand.id,
      lang: language.id,
      dir: language.dir,
      mode: views.light.view.isDark ? 'dark' : 'light',
    } as const;
    const book: Book = {
      ...words,
      ...views,
      brand,
      language,
      languages,
      name: nameOf(brand, language.id),
      mark: (await namedMark(brand, views.light.permutation, target.axes, packages))?.mark,
      pattern: patternColors(views.light.permutation),
      print: options.print ?? {},
      components: await options.components?.(place),
    };
    const html = printBook(book, fontSheet(packages, views.light, languages));
    // The build reports roles without a token.
    if (views.light.roles.problems.length === 0) books.push({ book, html });
  }
  return books;
}

/** The light mode, in which a book is printed, and the dark one. */
function viewsOf(brand: Brand, { script }: LanguageRecord, { target, roles }: Input) {
  const read = (view: ModeView): BookView => {
    const permutation = inScript(target, view, script);
    return { view, permutation, roles: roles(permutation) };
  };
  const { light, dark } = lightAndDark(brand);
  return { light: read(light), dark: dark && read(dark) };
}
