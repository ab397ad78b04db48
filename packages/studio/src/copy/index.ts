import { formatMessage, type MessageValues } from '@wusum/voice/message';
import { catalogues, type CopyKey, type Language } from './catalogues.js';

export { label, languageOf, type CopyKey, type Language } from './catalogues.js';

const locales: Record<Language, string> = { en: 'en', ar: 'ar-u-nu-arab' };

/** Locale with the digits that the studio writes in a language. */
export const localeOf = (language: Language): string => locales[language];

/** One wording of the studio's own catalogue. */
export const words = (key: CopyKey, language: Language, values?: MessageValues): string =>
  formatMessage(catalogues[language][key], locales[language], values);
