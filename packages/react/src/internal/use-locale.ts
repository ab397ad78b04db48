'use client';

import { brandLocale, neutralLocale } from './locales.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

/** The locale for numbers and dates: of the reader, else of the brand in the reader's language, else of the contract. */
export function useLocale(): string {
  const scope = useScope();
  const data = useBrandData(scope.brand);
  return (brandLocale(data, scope) ?? neutralLocale(scope)).locale;
}
