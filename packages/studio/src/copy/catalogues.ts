import type { Message } from '@wusum/voice/message';
import { ar } from './ar.js';
import { en, type CopyKey } from './en.js';

export type { CopyKey } from './en.js';
export type Language = 'en' | 'ar';

export const catalogues: Record<Language, Record<CopyKey, Message>> = { en, ar };

/** `ar`, `ar-EG`… → the catalogue that is written for it; English otherwise. */
export const languageOf = (lang: string): Language => (lang.startsWith('ar') ? 'ar' : 'en');

/**
 * A wording without a number or a name in it; `undefined` for a key that is not written. The manager uses this one:
 * its bundler reads no workspace sources, so the message formatter stays out of it.
 */
export function label(key: string, language: Language): string | undefined {
  const message = key in en ? catalogues[language][key as CopyKey] : undefined;
  return typeof message === 'string' ? message : undefined;
}
