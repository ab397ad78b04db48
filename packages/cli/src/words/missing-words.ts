import { suggest } from '@wusum/diagnostics';
import { didYouMean } from '../config/contexts.js';
import { brandMember, projectLanguages } from '../init/project-content.js';
import { UsageError } from '../terminal.js';
import { textsOf } from './catalogue.js';

type Files = Readonly<Record<string, string>>;

/** A message that a brand does not have in a language, and what readers see instead. */
export interface MissingWord {
  readonly key: string;
  /**
   * `neutral`: the shared words of the same language. `other-language`: a text in the preferred language of the brand.
   * `none`: nothing.
   */
  readonly instead: 'neutral' | 'other-language' | 'none';
  /** The text that is shown. */
  readonly text?: string;
  /** The file that it is in, relative to the token folder. */
  readonly file?: string;
}

/** The messages of one language of a brand. */
export interface WordsOfLanguage {
  readonly brand: string;
  readonly language: string;
  /** Number of messages that any language of the brand or the shared words have. */
  readonly keys: number;
  /** Number of messages in words of the brand itself. */
  readonly own: number;
  readonly missing: readonly MissingWord[];
}

/**
 * What each brand lacks in each of its languages.
 *
 * @param files content files of the project
 * @param brands ids of all brands
 * @throws UsageError for an unknown brand or language, or if a file has an error
 */
export function missingWords(
  files: Files,
  brands: readonly string[],
  only: { readonly brand?: string; readonly language?: string } = {},
): WordsOfLanguage[] {
  if (only.brand !== undefined && !brands.includes(only.brand))
    throw new UsageError(`Unknown brand "${only.brand}"${didYouMean(suggest(only.brand, brands), brands)}`);
  const chosen = brands.filter((brand) => only.brand === undefined || brand === only.brand);
  const known = new Set(chosen.flatMap((brand) => languagesOf(files, brand)));
  if (only.language !== undefined && !known.has(only.language))
    throw new UsageError(
      `Unknown language "${only.language}"${didYouMean(suggest(only.language, [...known]), [...known])}`,
    );
  return chosen.flatMap((brand) => {
    const languages = languagesOf(files, brand);
    return languages
      .filter((language) => only.language === undefined || language === only.language)
      .map((language) => wordsOf(files, brand, language, languages));
  });
}

function languagesOf(files: Files, brand: string): readonly string[] {
  const own = brandMember(files, `brands/${brand}/brand.json`, 'languages');
  const names = typeof own === 'object' && own !== null ? Object.keys(own) : [];
  return names.length > 0 ? names : projectLanguages(files);
}

function wordsOf(files: Files, brand: string, language: string, languages: readonly string[]): WordsOfLanguage {
  const pathOf = (tag: string, id: string | undefined): string =>
    `${id === undefined ? 'content' : `brands/${id}`}/words.${tag}.json`;
  const keys = new Set(
    languages.flatMap((tag) => [undefined, brand].flatMap((id) => [...textsOf(files, pathOf(tag, id)).keys()])),
  );
  const own = textsOf(files, pathOf(language, brand));
  const [preferred] = languages;
  const sources = (
    [
      ['neutral', pathOf(language, undefined)],
      ['other-language', pathOf(preferred!, brand)],
      ['other-language', pathOf(preferred!, undefined)],
    ] as const
  ).map(([instead, file]) => ({ instead, file, texts: textsOf(files, file) }));
  const missing = [...keys]
    .filter((key) => !own.has(key))
    .map((key): MissingWord => {
      const source = sources.find(({ texts }) => texts.has(key));
      return source === undefined
        ? { key, instead: 'none' }
        : { key, instead: source.instead, text: source.texts.get(key)!, file: source.file };
    });
  return { brand, language, keys: keys.size, own: own.size, missing: missing.toSorted(byKey) };
}

const byKey = (one: MissingWord, other: MissingWord): number => (one.key < other.key ? -1 : 1);
