import { loadRaster } from '../images/raster.js';
import { brandType } from '../images/text/brand-text.js';
import { textLanguages } from '../languages.js';
import type { PlatformFiles, PlatformInput } from '../shared/platform.js';
import { startView } from '../shared/target-context.js';
import { checkTextBrands } from '../shared/texts-option.js';
import { brandOrigin, type FileEntry, uniqueFiles } from '../shared/unique-files.js';
import { deckFile } from './deck.js';
import { type BrandDeck, deckLook, readBrandDeck } from './look.js';
import type { SlidesOptions } from './options.js';
import { readSlideWords } from './read-words.js';

type Input = PlatformInput<unknown, SlidesOptions>;

/** The decks of all brands. */
export async function slideFiles(input: Input): Promise<PlatformFiles> {
  checkTextBrands('slides', input.options.words, input);
  const types = input.target.brands.map((brand) => brandType(brand, input));
  const raster = await loadRaster('slides');
  const decks = await Promise.all(
    input.target.brands.map(async (brand, index) => readBrandDeck(brand, types[index], raster, input)),
  );
  if (decks.includes(undefined)) return {};
  const made: FileEntry<string | Uint8Array>[] = [];
  for (const deck of decks) made.push(...(await filesOf(deck!, input)));
  return uniqueFiles(made);
}

async function filesOf(deck: BrandDeck, input: Input): Promise<FileEntry<Uint8Array>[]> {
  const { brand } = deck;
  const packages = await input.fonts();
  const files: FileEntry<Uint8Array>[] = [];
  for (const language of textLanguages(startView(brand).permutation, input.target.axes)) {
    const words = readSlideWords(brand, language, input);
    const look = await deckLook(deck, language, packages, input.report);
    if (words === undefined || look === undefined) continue;
    files.push([`${brand.name}/slides.${language.id}.pptx`, deckFile(look, words), brandOrigin(input.target, brand)]);
  }
  return files;
}
