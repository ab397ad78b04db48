import arabic from './descriptions.ar.json' with { type: 'json' };
import type { Language } from './catalogues.js';

/** A text and the language it is in. */
export interface DescribedText {
  readonly text: string;
  readonly lang: Language;
}

const translations: Readonly<Record<string, string>> = arabic;

/**
 * The description of a token in the page's language. Token files have English descriptions; those of this repository's
 * contract are translated here, by the English text. Others stay English.
 */
export function describe(description: string, language: Language): DescribedText {
  const translated =
    language === 'ar' && Object.hasOwn(translations, description) ? translations[description] : undefined;
  return translated === undefined ? { text: description, lang: 'en' } : { text: translated, lang: 'ar' };
}
