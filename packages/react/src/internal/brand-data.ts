import type { Language } from '@wusum/theme/types';

/** What the compiler writes for a brand. The theme package owns the types; they are the contract between the two. */
export type { BrandData, BrandMark as MarkData, Drawing, Language, MarkStroke, Tile } from '@wusum/theme/types';

/** Brands speak two languages; another language of the reader is answered in the first one. */
export function languageOf(lang: string | undefined): Language {
  return lang !== undefined && /^ar(-|$)/i.test(lang) ? 'ar' : 'en';
}
