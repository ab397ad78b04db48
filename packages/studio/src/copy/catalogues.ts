import type { Message } from '@wusum/voice/message';
import { ar } from './ar.js';
import { en, type CopyKey } from './en.js';

export type { CopyKey } from './en.js';
export type Language = 'en' | 'ar';

export const catalogues: Record<Language, Record<CopyKey, Message>> = { en, ar };

/**
 * The language whose catalogue is shown for a BCP 47 tag: `ar-EG` → `ar`. Languages without a catalogue get English.
 * Only the whole language subtag counts: `arn` (Mapudungun) and `arc` (Aramaic) are not Arabic.
 */
export function languageOf(tag: string | undefined): Language {
  const subtag = tag?.toLowerCase().split('-', 1)[0] ?? '';
  return Object.hasOwn(catalogues, subtag) ? (subtag as Language) : 'en';
}

/**
 * A text without placeholders; `undefined` for an unknown key or a counted message. The manager uses this function:
 * Storybook bundles the manager without the workspace's sources, so the message formatter is not available there.
 */
export function label(key: string, language: Language): string | undefined {
  const message = Object.hasOwn(en, key) ? catalogues[language][key as CopyKey] : undefined;
  return typeof message === 'string' ? message : undefined;
}
