import type { Bilingual } from '@wusum/voice';
import { isRecord } from '@wusum/dtcg/internal';
import type { Permutation } from '@wusum/dtcg';

/** The token that has the names of a brand. */
export const brandIdentity = 'brand.identity';

/** The names of a brand from the extension of `brand.identity`, or its id without them. */
export function readNames(id: string, permutation: Permutation): Bilingual {
  const name = (language: 'en' | 'ar'): string => brandNameIn(permutation, language) ?? id;
  return { en: name('en'), ar: name('ar') };
}

/** The name in a language, unless it is missing or empty. */
export function brandNameIn(permutation: Permutation, language: 'en' | 'ar'): string | undefined {
  const names = permutation.tokens.get(brandIdentity)?.extension?.['names'];
  const given = isRecord(names) ? names[language] : undefined;
  return typeof given === 'string' && given.trim() !== '' ? given : undefined;
}
