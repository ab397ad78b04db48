import type { LanguageRecord } from '../languages.js';
import type { MailFormat } from './print-message.js';
import { printMessage } from './print-message.js';
import type { MailLook } from './look.js';
import type { MailMessages } from './read-words.js';
import type { Template } from './templates.js';
import type { MailWord } from './words/index.js';

/** Hosted images of a brand; heights and widths are in pixels as they are shown. */
export interface MailImages {
  readonly mark: string;
  /** A band of whole repeats over the whole width. */
  readonly band?: string;
}

/** One mail of a brand in one language. */
export interface MailDocument {
  readonly template: Template;
  readonly language: LanguageRecord;
  readonly messages: MailMessages;
  readonly brand: { readonly alone: string; readonly inText: string };
  readonly look: MailLook;
  readonly images: MailImages | undefined;
}

/** A text of a mail in a format, with the name of the brand. */
export function textOf({ messages, brand }: MailDocument, word: MailWord, format: MailFormat): string {
  return printMessage(messages[word], format, { brand: brand.inText });
}
