import { suggest, type Diagnostic } from '@wusum/diagnostics';
import { voiceCodes } from '@wusum/voice/codes';
import { schemaIn } from '../init/schema-address.js';
import type { Catalogue } from './catalogue.js';
import { addToBrands } from './languages.js';
import { mergeWords } from './merge-words.js';
import type { TranslationFile } from './read-translation.js';

type Files = Readonly<Record<string, string>>;

/** What an import writes. */
export interface ImportedWords {
  /** Path relative to the token folder → new text. */
  readonly files: Files;
  /** Number of messages that are new or have another text. */
  readonly changed: number;
  /** Number of messages without a translation. */
  readonly missing: number;
  /** The `brand.json` files that get the language. */
  readonly brandFiles: readonly string[];
  /** Brands that do not get the language, since they list fewer. */
  readonly others: readonly string[];
}

/** Every problem of a translation file: its form, unknown messages, changed sources, and the messages themselves. */
export function importProblems(read: TranslationFile, { language, source }: Catalogue): Diagnostic[] {
  const keys = read.translations.flatMap(({ key, source: translated, location }): Diagnostic[] => {
    const current = source.get(key);
    if (current === undefined) {
      const didYouMean = suggest(key, source.keys());
      const near = didYouMean === undefined ? {} : { didYouMean };
      return [{ ...problem('WS-V017', `"${key}" is not a message of the project.`), location, ...near }];
    }
    if (translated === undefined || translated === current) return [];
    const what = `"${key}" was translated from ${JSON.stringify(translated)}; it is now ${JSON.stringify(current)}.`;
    return [{ ...problem('WS-V018', what), location }];
  });
  return [...read.problems, ...keys, ...read.check(language, source)];
}

function problem(code: keyof typeof voiceCodes, message: string): Diagnostic {
  const { severity, why, fix } = voiceCodes[code];
  return { code, severity, message, why, fix };
}

/**
 * The files that an import writes, for a translation file without errors. A brand only gets the messages that differ from
 * the shared ones.
 *
 * @param files content files of the project
 * @param brand the brand that the messages are for; `undefined` for the shared ones
 */
export function importWords(
  { translations }: TranslationFile,
  { source, own, inherited, file, language }: Catalogue,
  files: Files,
  brand: string | undefined,
  brands: readonly string[],
): ImportedWords {
  const differing = translations.filter(({ key, text }) => text !== (own.get(key) ?? inherited.get(key)));
  const messages = new Map(differing.map(({ key, text }) => [key, text]));
  const keys = [...source.keys()];
  const words = messages.size === 0 ? {} : { [file]: mergeWords(files[file], messages, keys, schemaIn(file, files)) };
  const added = addToBrands(files, language, brand, brands);
  return {
    files: { ...words, ...added.files },
    changed: messages.size,
    missing: keys.filter((key) => !messages.has(key) && !own.has(key) && !inherited.has(key)).length,
    brandFiles: Object.keys(added.files),
    others: added.others,
  };
}
