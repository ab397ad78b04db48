import { ar } from './ar.js';
import { en, type CopyKey } from './en.js';

export type { CopyKey } from './en.js';
export type Language = 'en' | 'ar';

/** ICU messages by language and key. */
export const catalogues: Record<Language, Record<CopyKey, string>> = { en, ar };

/**
 * The language whose catalogue is shown for a BCP 47 tag: `ar-EG` → `ar`. Languages without a catalogue get English.
 * Only the whole language subtag counts: `arn` (Mapudungun) and `arc` (Aramaic) are not Arabic.
 */
export function languageOf(tag: string | undefined): Language {
  const subtag = tag?.toLowerCase().split('-', 1)[0] ?? '';
  return Object.hasOwn(catalogues, subtag) ? (subtag as Language) : 'en';
}

/**
 * A text without arguments; `undefined` for an unknown key or a message with arguments. The manager uses this function:
 * Storybook bundles the manager without the workspace's sources, so the message compiler is not available there.
 */
export function label(key: string, language: Language): string | undefined {
  const text = Object.hasOwn(en, key) ? catalogues[language][key as CopyKey] : undefined;
  return text?.includes('{') ? undefined : text;
}
