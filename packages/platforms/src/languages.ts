import type { Localized } from '@wusum/voice';
import { defaultContext, isRecord, scriptAxis } from '@wusum/dtcg/internal';
import type { Axis, Permutation } from '@wusum/dtcg';
import { scriptNameOf } from './theme-css/script-languages.js';

/** The content token with the languages of a brand: language → `{ locale, calendar?, name? }`. */
export const brandLanguages = 'brand.languages';

/** A language of a brand or of a theme. */
export interface LanguageRecord {
  /** BCP 47 tag: the language, and optionally a script and a region. */
  readonly id: string;
  /** BCP 47 locale for numbers and dates. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its context of the script axis. */
  readonly script: string;
  /** The language's name in itself. */
  readonly name: string;
}

/** Of tokens that name no language. */
const undetermined: Localized<object> = { und: {} };

/**
 * The languages of a brand in the order of preference. Without `brand.languages` they are those of its words.
 *
 * @throws RangeError if a locale is not a BCP 47 tag
 */
export function readLanguages(permutation: Permutation, axes: readonly Axis[]): LanguageRecord[] {
  const listed = permutation.tokens.get(brandLanguages)?.value;
  const given = isRecord(listed) && Object.keys(listed).length > 0 ? listed : languagesOfWords(permutation);
  return Object.entries(given).map(([id, formats]) => languageRecord(id, isRecord(formats) ? formats : {}, axes));
}

/** The languages of a brand for texts of a platform. Tokens that name no language give English. */
export const textLanguages = (permutation: Permutation, axes: readonly Axis[]): readonly LanguageRecord[] =>
  readLanguages(permutation, axes).map((one) =>
    one.id === 'und' ? { ...one, id: 'en', locale: 'en', name: 'English' } : one,
  );

function languagesOfWords({ tokens }: Permutation): Localized<unknown> {
  const found = [...tokens.keys()].flatMap((path) => /^words\.([^.]+)\./u.exec(path)?.[1] ?? []);
  return found.length > 0 ? Object.fromEntries(found.map((id) => [id, {}])) : undetermined;
}

function languageRecord(id: string, formats: Readonly<Record<string, unknown>>, axes: readonly Axis[]): LanguageRecord {
  const { locale = id, calendar, name } = formats as Readonly<Record<string, string | undefined>>;
  const axis = axes.find((one) => one.name === scriptAxis);
  const parsed = new Intl.Locale(locale, calendar === undefined ? {} : { calendar });
  return {
    id,
    locale: calendar === undefined ? locale : parsed.toString(),
    dir: directionOf(id),
    script: scriptNameOf(id) ?? (axis ? defaultContext(axis) : 'latin'),
    name: name ?? new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id,
  };
}

/** Whether a value of an option is a BCP 47 tag. */
export function isLanguage(value: unknown): value is string {
  try {
    return typeof value === 'string' && new Intl.Locale(value).language !== undefined;
  } catch {
    return false;
  }
}

/** The direction in which a language is written: that of its script, as Intl ignores the script of `az-Arab`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize();
  const { language } = new Intl.Locale('und', { script }).maximize();
  const locale = new Intl.Locale(language);
  return textInfoOf(locale).direction ?? 'ltr';
}

/** Older versions of Node have a property instead of the method. */
function textInfoOf(locale: Intl.Locale): Intl.TextInfo {
  if (typeof locale.getTextInfo === 'function') return locale.getTextInfo();
  return (locale as unknown as { readonly textInfo: Intl.TextInfo }).textInfo;
}
