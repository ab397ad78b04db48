import type { Localized } from '@wusum/voice';
import { arabic } from './ar.js';
import { english, type BookWord } from './en.js';

export type { BookWord };

/** The neutral texts, by language. */
export const neutralWords: Localized<Readonly<Record<BookWord, string>>> = { en: english, ar: arabic };

export const isBookWord = (name: string): name is BookWord => Object.hasOwn(english, name);

/** The values that a text has in braces. */
export const valuesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{([\w-]+)\}/gu)].map(([, name]) => name!);
