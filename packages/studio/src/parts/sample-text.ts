import { formatMessage } from '@wusum/voice/message';
import type { BrandData, Language } from '../data/types.js';

/** The tribe's own words for a key of its `sample` catalogue: the first key that is written. */
export function sampleText(
  brand: BrandData,
  language: Language,
  keys: readonly string[],
  values?: Record<string, string | number>,
): string {
  for (const key of keys) {
    const message = brand.sample?.[language]?.[key] ?? brand.messages[language]?.[key];
    if (message !== undefined) return formatMessage(message, brand.locales[language], values);
  }
  return '';
}
