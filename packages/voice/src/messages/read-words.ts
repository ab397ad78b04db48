import type { Location } from '@wusum/diagnostics';
import type { Localized, MessageArguments, Messages, TextRange, VoiceToken } from '../types.js';
import type { VoiceReporter } from '../reporter.js';
import { compareArguments } from './compare-arguments.js';
import { compileCatalogue, type CatalogueEntry, type CompiledCatalogue } from './compile-catalogue.js';

/** The languages of the words, and how places inside a text are found. */
export interface WordsOptions {
  /** Language → BCP 47 locale. Words of other languages are ignored. */
  readonly locales: Localized;
  /**
   * The place of a part of a text in its file.
   *
   * @default the place of the whole text
   */
  readonly placeInText?: (text: Location, range: TextRange) => Location;
}

/** A text as a reader sees it, with its token and place. */
export interface WordsText {
  readonly token: VoiceToken;
  readonly language: string;
  readonly text: string;
  readonly location: Location | undefined;
}

type Catalogue = CompiledCatalogue<VoiceToken>;

/** Compiles the tokens of each language, and compares their arguments. Keys of the map are `<language>.<key>`. */
export function readMessages(
  tokens: ReadonlyMap<string, VoiceToken>,
  { locales, placeInText }: WordsOptions,
  reporter: VoiceReporter,
): { readonly messages: Localized<Messages>; readonly texts: readonly WordsText[] } {
  const entries = entriesByLanguage(tokens);
  const placeOf = ({ location }: VoiceToken, range: TextRange): Location | undefined =>
    location && placeInText ? placeInText(location, range) : location;
  const catalogues = new Map<string, Catalogue>();
  for (const [language, locale] of Object.entries(locales)) {
    const catalogue = compileCatalogue(entries.get(language)?.values() ?? [], locale);
    catalogues.set(language, catalogue);
    for (const { code, what, place, offset, length, why, fix, didYouMean } of catalogue.problems) {
      const details = { why, fix, ...(didYouMean !== undefined && { didYouMean }) };
      reporter.add(code, place, what, { location: placeOf(place, { offset, length }), ...details });
    }
  }
  compareLanguages(catalogues, entries, reporter);
  const texts = [...catalogues].flatMap(([language, { forms }]) =>
    Object.entries(forms).flatMap(([key, all]) => {
      const token = entries.get(language)!.get(key)!.place;
      return all.map(({ text, ...range }) => ({ token, language, text, location: placeOf(token, range) }));
    }),
  );
  return { messages: mapValues(catalogues, ({ messages }) => messages), texts };
}

type Entries = ReadonlyMap<string, ReadonlyMap<string, CatalogueEntry<VoiceToken>>>;

function entriesByLanguage(tokens: ReadonlyMap<string, VoiceToken>): Entries {
  const entries = new Map<string, Map<string, CatalogueEntry<VoiceToken>>>();
  for (const [path, token] of tokens) {
    const dot = path.indexOf('.');
    const [language, key] = [path.slice(0, dot), path.slice(dot + 1)];
    const own = entries.get(language) ?? new Map<string, CatalogueEntry<VoiceToken>>();
    entries.set(language, own.set(key, { key, text: String(token.value), place: token }));
  }
  return entries;
}

function compareLanguages(catalogues: ReadonlyMap<string, Catalogue>, entries: Entries, reporter: VoiceReporter): void {
  const signatures: Localized<Readonly<Record<string, MessageArguments>>> = mapValues(
    catalogues,
    (one) => one.signatures,
  );
  for (const { code, key, language, what, why, fix, didYouMean } of compareArguments(signatures)) {
    const { place } = entries.get(language)!.get(key)!;
    reporter.add(code, place, what, { why, fix, ...(didYouMean !== undefined && { didYouMean }) });
  }
}

const mapValues = <V, T>(map: ReadonlyMap<string, V>, change: (value: V) => T): Localized<T> =>
  Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
