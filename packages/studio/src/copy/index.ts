import { compileMessage } from '@wusum/voice';
import { formatMessage, type Message, type MessageValues } from '@wusum/voice/message';
import { catalogues, type CopyKey, type Language } from './catalogues.js';

export { label, languageOf, type CopyKey, type Language } from './catalogues.js';
export type { MessageValues } from '@wusum/voice/message';

const locales: Record<Language, string> = { en: 'en', ar: 'ar-u-nu-arab' };

/** The locale, with its digits, that the studio formats numbers with. */
export const localeOf = (language: Language): string => locales[language];

const compiled = new Map<string, Message>();

/** A text of the studio's own catalogue in one language, with its values filled in. */
export function getCopy(key: CopyKey, language: Language, values?: MessageValues): string {
  const text = catalogues[language][key];
  const message = compiled.get(text) ?? compileCopy(key, language, text);
  return formatMessage(message, locales[language], values);
}

/** Each text is compiled once, when it is shown: the studio is a tool for developers and has no build of its own. */
function compileCopy(key: CopyKey, locale: Language, text: string): Message {
  const { message = text } = compileMessage(text, { key, locale });
  compiled.set(text, message);
  return message;
}
