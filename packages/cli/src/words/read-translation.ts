import { placeInString } from '@wusum/compiler';
import type { Diagnostic, Location } from '@wusum/diagnostics';
import { compareArguments, compileMessage, voiceCodes, type VoiceCode } from '@wusum/voice';
import { catalogueFromXliff, leadsOutside } from '@wusum/voice/xliff';
import { isLanguageTag } from './catalogue.js';
import { readWordsFile, type WordsFile } from './words-file.js';

/** A translated message. */
export interface Translation {
  readonly key: string;
  readonly text: string;
  /** The text that was translated, if the file has it. */
  readonly source?: string | undefined;
  readonly location: Location;
}

/** A file of a translator's tool. */
export interface TranslationFile {
  /** The language, if the file names it. */
  readonly language?: string | undefined;
  /** The words file that the messages were exported from, if the file names it. */
  readonly original?: string | undefined;
  /** Messages that have a translation. */
  readonly translations: readonly Translation[];
  readonly problems: readonly Diagnostic[];
  /** The problems of the messages themselves, given the language and the source texts. */
  check(language: string, source: ReadonlyMap<string, string>): readonly Diagnostic[];
}

/**
 * Reads XLIFF 2 or a JSON file with a text for each key.
 *
 * @param file name of the file, for places
 */
export function readTranslation(file: string, text: string): TranslationFile {
  return /^\uFEFF?\s*</u.test(text) ? readXliffFile(file, text) : readJsonFile(file, text);
}

function readXliffFile(file: string, text: string): TranslationFile {
  const { targetLanguage, original, units, problems } = catalogueFromXliff(text);
  return {
    language: targetLanguage,
    original,
    translations: units.flatMap(({ key, source, target, place }) =>
      target === undefined || target === '' ? [] : [{ key, text: target, source, location: { file, ...place } }],
    ),
    problems: problems.map(({ code, severity, what, why, fix, didYouMean, line, column }) => ({
      code,
      severity,
      message: what,
      why,
      fix,
      location: { file, line, column },
      ...(didYouMean !== undefined && { didYouMean }),
    })),
    check: () => [],
  };
}

function readJsonFile(file: string, text: string): TranslationFile {
  const words = readWordsFile(file, text);
  const { entries, about } = words;
  const [locale, original] = [about.get('@@locale'), about.get('@@x-original')];
  const problems = [...words.problems, ...aboutProblems(words)];
  const translations = [...entries].flatMap(([key, entry]): Translation[] => {
    const attributes = about.get(`@${key}`) as { source_text?: unknown } | undefined;
    const source = typeof attributes?.source_text === 'string' ? attributes.source_text : undefined;
    return entry.text === '' ? [] : [{ key, source, ...entry }];
  });
  return {
    language: typeof locale === 'string' ? locale.replaceAll('_', '-') : /\bwords\.([\w-]+)\.json$/u.exec(file)?.[1],
    original: typeof original === 'string' ? original : undefined,
    translations,
    problems,
    check: (language, source) =>
      translations.flatMap((each) => messageProblems(text, each, language, source.get(each.key))),
  };
}

/** The problems of the members that name the language and the words file. */
function aboutProblems({ about, aboutPlaces }: WordsFile): Diagnostic[] {
  const report = (name: string, code: VoiceCode, message: string, more: Partial<Diagnostic> = {}): Diagnostic => {
    const { severity, why, fix } = voiceCodes[code];
    return { code, severity, message, why, fix, location: aboutPlaces.get(name)!, ...more };
  };
  const [locale, original] = [about.get('@@locale'), about.get('@@x-original')];
  const found: Diagnostic[] = [];
  if (locale !== undefined && !(typeof locale === 'string' && isLanguageTag(locale.replaceAll('_', '-')))) {
    const fix = 'Write a tag such as fr, ur, zh-Hant or pt-BR.';
    found.push(report('@@locale', 'WS-V016', `${JSON.stringify(locale)} is not a language tag.`, { fix }));
  }
  if (typeof original === 'string' && leadsOutside(original))
    found.push(report('@@x-original', 'WS-V019', `The path "${original}" is not in the token folder.`));
  return found;
}

/** The problems of an ICU message, and of its arguments compared with those of the source text. */
function messageProblems(
  file: string,
  { key, text, location }: Translation,
  language: string,
  source: string | undefined,
): Diagnostic[] {
  const compiled = compileMessage(text, { key, locale: language });
  const original = source === undefined ? undefined : compileMessage(source, { key, locale: language });
  const different =
    compiled.message === undefined || original?.message === undefined
      ? []
      : compareArguments({ [language]: { [key]: compiled.args }, source: { [key]: original.args } });
  return [
    ...compiled.problems.map(({ offset, length, ...problem }) => ({
      ...diagnosticOf(problem),
      location: placeInString(file, location, offset, length),
    })),
    ...different.map((problem) => ({ ...diagnosticOf(problem), location })),
  ];
}

type Problem = Pick<Diagnostic, 'code' | 'severity' | 'why' | 'fix' | 'didYouMean'> & { readonly what: string };

function diagnosticOf({ code, severity, what, why, fix, didYouMean }: Problem): Diagnostic {
  return { code, severity, message: what, why, fix, ...(didYouMean !== undefined && { didYouMean }) };
}
