import { directionOf } from '@wusum/react';

/** `lang` and `dir` of a text in another language than what is around it; none without a language. */
export function languageProps(language: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}
