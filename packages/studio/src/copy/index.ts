import { formatMessage, type Message, type MessageValues } from '@wusum/voice/message';
import { ar } from './ar.js';
import { en, type CopyKey } from './en.js';

export type { CopyKey } from './en.js';
export type Language = 'en' | 'ar';

const catalogues: Record<Language, Record<CopyKey, Message>> = { en, ar };
const locales: Record<Language, string> = { en: 'en', ar: 'ar-u-nu-arab' };

/** `ar`, `ar-EG`, `fa`… → the catalogue that is written for it; English otherwise. */
export const languageOf = (lang: string): Language => (lang.startsWith('ar') ? 'ar' : 'en');

/** Locale with the digits that the studio writes in a language. */
export const localeOf = (language: Language): string => locales[language];

/** One wording of the studio's own catalogue. */
export const words = (key: CopyKey, language: Language, values?: MessageValues): string =>
  formatMessage(catalogues[language][key], locales[language], values);

/** The same for a key that may not be written; `undefined` then. */
export const wordsIfAny = (key: string, language: Language): string | undefined =>
  key in en ? words(key as CopyKey, language) : undefined;
