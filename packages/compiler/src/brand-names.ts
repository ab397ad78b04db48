import type { Bilingual } from '@wusum/voice';
import { isRecord } from './resolver/properties.js';
import type { Permutation } from './types.js';

/** Names stand in the extension of `brand.identity`; a brand without them is called by its id. */
export function readNames(id: string, permutation: Permutation): Bilingual {
  const names = permutation.tokens.get('brand.identity')?.extension?.['names'];
  const name = (language: string): string => {
    const given = isRecord(names) ? names[language] : undefined;
    return typeof given === 'string' ? given : id;
  };
  return { en: name('en'), ar: name('ar') };
}
