import type { Numerals, Orthography } from '../brand-voice.js';
import type { Localized } from '../types.js';

/** The forms that the checker knows for a rule of `orthography`; the first is the one without a brand. */
export const spellingForms = {
  /** The sign of an accusative: on the letter before its alef (شكرًا), or on the alef (شكراً). */
  tanwin: ['any', 'before-alef', 'after-alef'],
  /** Vowel signs: as many as one likes, none, shadda and tanwin alone, or also one or two that make a word clear. */
  tashkeel: ['any', 'none', 'shadda', 'sparse'],
  /** The stroke that lengthens a word: before a digit or a Latin word, never, or anywhere. */
  tatweel: ['before-digits', 'never', 'any'],
  /** Whether words such as إلى and أو have their hamza. */
  hamza: ['any', 'written'],
  /** «so», “so” or "so". */
  quotes: ['any', 'guillemets', 'curly', 'straight'],
  /** The apostrophe: ’ or '. */
  apostrophe: ['any', 'curly', 'straight'],
} as const;
export type SpellingName = keyof typeof spellingForms;
export type SpellingForm<Name extends SpellingName> = (typeof spellingForms)[Name][number];

/** Rules of spelling and numbers of a brand, as far as the checker reads them. */
export interface WrittenRules {
  readonly orthography?: Localized<Orthography>;
  readonly numerals?: Localized<Numerals>;
}

/** The value of a language: that of `ar-EG`, or of `ar`. */
export const inLanguage = <T>(values: Localized<T> | undefined, language: string): T | undefined =>
  values?.[language] ?? values?.[language.split('-', 1)[0]!];

/** The form that the brand has for a rule of spelling; a form that the checker does not know is none. */
export function spellingForm<Name extends SpellingName>(
  { orthography }: WrittenRules,
  name: Name,
  language: string,
): SpellingForm<Name> {
  const rule = inLanguage(orthography, language)?.[name];
  const form = typeof rule === 'object' ? rule.form : undefined;
  const forms: readonly SpellingForm<Name>[] = spellingForms[name];
  return forms.find((known) => known === form) ?? forms[0]!;
}

/** The tokens that ask for them. */
export const orthographyToken = (language: string): string => `voice.orthography.${language.split('-', 1)[0]!}`;
export const numeralsToken = (language: string): string => `voice.numerals.${language.split('-', 1)[0]!}`;
