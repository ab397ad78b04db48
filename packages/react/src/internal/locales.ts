import { languages as neutralLanguages } from '@wusum/contract';
import type { BrandData } from './brand-data.js';
import { matchLanguage } from './language.js';
import type { Scope } from './scope.js';

/** What decides how numbers and dates are written. */
type Reader = Pick<Scope, 'lang' | 'locale'>;

/** A language of messages, and the locale (BCP 47) of numbers and dates in them. */
export interface FoundLocale<L extends string = string> {
  readonly language: L;
  readonly locale: string;
}

/** The language of the brand that is nearest to the reader's, else its first one. */
export function brandLocale(data: BrandData | undefined, reader: Reader): FoundLocale | undefined {
  if (data === undefined) return undefined;
  const found = matchLanguage(reader.lang, data.languages);
  const language = found ?? data.languages[0];
  if (language === undefined) return undefined;
  return { language, locale: readerLocale(language, data.locales[language] ?? language, reader, found !== undefined) };
}

/** The contract's language for the reader, else its first one. */
export function neutralLocale(reader: Reader): FoundLocale<(typeof neutralLanguages)[number]['id']> {
  const found = matchLanguage(
    reader.lang,
    neutralLanguages.map(({ id }) => id),
  );
  const { id: language, locale } = neutralLanguages.find(({ id }) => id === found) ?? neutralLanguages[0];
  return { language, locale: readerLocale(language, locale, reader, found !== undefined) };
}

/**
 * Digits, calendar, hours and region of the reader, in the language of the text. They come from `locale`, else from a
 * `lang` with a region or a Unicode extension (`ar-AE`, `ar-u-nu-latn`), else from the brand.
 * @param speaks whether the text is in the language of the reader
 */
function readerLocale(language: string, own: string, { lang, locale }: Reader, speaks: boolean): string {
  const wanted = locale ?? (speaks ? lang : undefined);
  if (wanted === undefined || wanted === language) return own;
  const key = `${language} ${own} ${wanted}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = combine(language, own, wanted);
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
}

/** A page has few locales, and each component asks at every render. */
const known = new Map<string, string>();
const mostKnown = 100;

function combine(language: string, own: string, wanted: string): string {
  try {
    const { region, calendar, numberingSystem, hourCycle } = new Intl.Locale(wanted);
    const found = { region, calendar, numberingSystem, hourCycle };
    const given = Object.entries(found).filter(([, value]) => value !== undefined);
    // Without a region, what the reader does not say stays as the brand has it.
    return given.length === 0 ? own : new Intl.Locale(region ? language : own, Object.fromEntries(given)).toString();
  } catch {
    return own;
  }
}

/** The locale of numbers and dates in a text in `language`: of the reader, else of the brand if it has the language. */
export function localeOf(language: string, data: BrandData | undefined, reader: Reader): string {
  const found = brandLocale(data, { lang: language });
  const own = found && matchLanguage(language, [found.language]) ? found.locale : language;
  return readerLocale(language, own, reader, matchLanguage(reader.lang, [language]) !== undefined);
}
