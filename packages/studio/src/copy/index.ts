import { formatMessage, type MessageValues } from '@wusum/voice/message';
import { catalogues, type CopyKey, type Language } from './catalogues.js';

export { label, languageOf, type CopyKey, type Language } from './catalogues.js';
export type { MessageValues } from '@wusum/voice/message';

const locales: Record<Language, string> = { en: 'en', ar: 'ar-u-nu-arab' };

/** The locale, with its digits, that the studio formats numbers with. */
export const localeOf = (language: Language): string => locales[language];

/** A text of the studio's own catalogue in one language, with its values filled in. */
export const getCopy = (key: CopyKey, language: Language, values?: MessageValues): string =>
  formatMessage(catalogues[language][key], locales[language], values);
