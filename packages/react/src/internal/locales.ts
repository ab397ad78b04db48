import { languages as neutralLanguages } from '@wusum/contract';
import type { BrandData } from './brand-data.js';
import { matchLanguage } from './language.js';

/** The language of the brand that is nearest to the reader's, else its first one, with its locale (BCP 47). */
export function brandLocale(data: BrandData | undefined, lang: string | undefined) {
  if (data === undefined) return undefined;
  const language = matchLanguage(lang, data.languages) ?? data.languages[0];
  return language === undefined ? undefined : { language, locale: data.locales[language] ?? language };
}

/** The contract's language for the reader, else its first one, with its locale. */
export function neutralLocale(lang: string | undefined) {
  const found = matchLanguage(
    lang,
    neutralLanguages.map((language) => language.id),
  );
  const { id: language, locale } = neutralLanguages.find(({ id }) => id === found) ?? neutralLanguages[0];
  return { language, locale };
}
