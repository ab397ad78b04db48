import type { Localized } from '@wusum/voice';
import { arabic } from './ar.js';
import { english, type MailWord } from './en.js';

export type { MailWord };

/** The neutral texts, by language. */
export const neutralWords: Localized<Readonly<Record<MailWord, string>>> = { en: english, ar: arabic };

export const mailWords = Object.keys(english) as MailWord[];

export const isMailWord = (name: string): name is MailWord => Object.hasOwn(english, name);

/** The arguments that the texts of a name may use: those of the English one. */
export const argumentsOfWord = (name: MailWord): readonly string[] => [
  ...new Set(Array.from(english[name].matchAll(/\{(\w+)(?=[},])/gu), ([, argument]) => argument!)),
];
