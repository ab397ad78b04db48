import { suggest } from '@wusum/diagnostics';
import { didYouMean } from '../config/contexts.js';
import { brandMember, projectLanguages } from '../init/project-content.js';
import { UsageError } from '../terminal.js';
import { readWordsFile } from './words-file.js';

type Files = Readonly<Record<string, string>>;

/** The messages of one language: those of a brand, or the shared ones. */
export interface Catalogue {
  readonly sourceLanguage: string;
  readonly language: string;
  /** The file of the translations, relative to the token folder. */
  readonly file: string;
  /** Key → text in the source language. */
  readonly source: ReadonlyMap<string, string>;
  /** Texts of the file. */
  readonly own: ReadonlyMap<string, string>;
  /** Shared texts that a brand shows unless it has its own; empty for the shared catalogue. */
  readonly inherited: ReadonlyMap<string, string>;
  /** Key → note for translators. */
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * Opens the messages of a language.
 *
 * @param files content files of the project
 * @param brands ids of all brands
 * @throws UsageError if the brand or the language is unknown or invalid, or a file has an error
 */
export function openCatalogue(
  files: Files,
  language: string,
  brand: string | undefined,
  brands: readonly string[],
): Catalogue {
  if (brand !== undefined && !brands.includes(brand))
    throw new UsageError(`Unknown brand "${brand}"${didYouMean(suggest(brand, brands), brands)}`);
  checkLanguage(language);
  const sourceLanguage = preferredLanguage(files, brand);
  if (language === sourceLanguage)
    throw new UsageError(`The messages are written in "${language}". Choose a language to translate them to.`);
  const folder = brand === undefined ? 'content' : `brands/${brand}`;
  const words = (from: string, tag: string): Map<string, string> => textsOf(files, `${from}/words.${tag}.json`);
  const shared = words('content', sourceLanguage);
  const ownSource = brand === undefined ? shared : words(folder, sourceLanguage);
  const sharedTarget = brand === undefined ? [] : [...words('content', language)];
  return {
    sourceLanguage,
    language,
    file: `${folder}/words.${language}.json`,
    source: new Map([...shared, ...ownSource]),
    own: words(folder, language),
    // A shared translation does not fit a text that the brand has rewritten.
    inherited: new Map(sharedTarget.filter(([key]) => brand === undefined || !ownSource.has(key))),
    notes: notesOf(files),
  };
}

/** Whether a text can name a words file: a language, with a script or region where it needs one. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u.test(tag);
}

function checkLanguage(language: string): void {
  if (isLanguageTag(language)) return;
  throw new UsageError(`"${language}" is not a language tag. Write it as fr, ur, zh-Hant or pt-BR.`);
}

/** The first language of a brand, or of the project. */
function preferredLanguage(files: Files, brand: string | undefined): string {
  const own = brand === undefined ? undefined : brandMember(files, `brands/${brand}/brand.json`, 'languages');
  const names = typeof own === 'object' && own !== null ? Object.keys(own) : [];
  return names[0] ?? projectLanguages(files)[0]!;
}

/** Key → text of a words file; empty if it is not there. @throws UsageError if the file has an error */
export function textsOf(files: Files, path: string): Map<string, string> {
  const text = files[path];
  if (text === undefined) return new Map();
  const { entries, problems } = readWordsFile(path, text);
  if (problems.some(({ severity }) => severity === 'error'))
    throw new UsageError(`${path} has errors. Run \`wusum check\` for their places.`);
  return new Map([...entries].map(([key, entry]) => [key, entry.text]));
}

function notesOf(files: Files): Map<string, string> {
  const text = files['content/messages.json'];
  if (text === undefined) return new Map();
  const entries = Object.entries(JSON.parse(text) as Record<string, { description?: unknown } | string>);
  return new Map(
    entries.flatMap(([key, entry]): [string, string][] => {
      const note = typeof entry === 'object' ? entry.description : undefined;
      return typeof note === 'string' ? [[key, note]] : [];
    }),
  );
}
