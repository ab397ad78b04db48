import type { BrandVoice } from '../brand-voice.js';
import type { Localized, Messages } from '../types.js';

/** The key of the text that is heard instead of a message. */
export const plainKey = (key: string): string => `${key}.plain`;

/**
 * The messages of a brand, with the plain text of each that has one under `<key>.plain`: components that only screen readers
 * notice use it. A plain text that is the message itself is left out.
 */
export function messagesWithPlain({ messages, notes }: Pick<BrandVoice, 'messages' | 'notes'>): Localized<Messages> {
  const plain = Object.entries(notes).flatMap(([key, note]) =>
    Object.entries(note.plain ?? {}).map(([language, text]) => ({ key, language, text })),
  );
  return Object.fromEntries(
    Object.entries(messages).map(([language, own]) => {
      const added = plain.filter((one) => one.language === language && one.key in own && own[one.key] !== one.text);
      return [language, { ...own, ...Object.fromEntries(added.map(({ key, text }) => [plainKey(key), text])) }];
    }),
  );
}
