'use client';

import { brandLocale, neutralLocale } from './locales.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

/** The locale for numbers and dates: of the brand in the reader's language, else of the contract. A BCP 47 tag. */
export function useLocale(): string {
  const { brand, lang } = useScope();
  const data = useBrandData(brand);
  return (brandLocale(data, lang) ?? neutralLocale(lang)).locale;
}
