'use client';

import { languages as neutralLanguages } from '@wusum/contract';
import { matchLanguage } from './language.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

/** The locale for numbers and dates: of the brand in the reader's language, else of the contract. A BCP 47 tag. */
export function useLocale(): string {
  const { brand, lang } = useScope();
  const data = useBrandData(brand);
  const own = data && (matchLanguage(lang, data.languages) ?? data.languages[0]);
  if (own) return data.locales[own] ?? own;
  const id = matchLanguage(
    lang,
    neutralLanguages.map((language) => language.id),
  );
  return (neutralLanguages.find((language) => language.id === id) ?? neutralLanguages[0]).locale;
}
