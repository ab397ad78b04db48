import { directionOf } from '@wusum/react';

/** The attributes of an element with a text in a language. */
export function textAttributes(language: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) };
}

/** The name of a language in the reader's language: «الإنجليزية», "Arabic". */
export function languageName(language: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  } catch {
    // A tag that a member's data has wrong.
    return language;
  }
}

/** An instant as `DateText` takes it. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
