import { scriptAxis } from '@wusum/dtcg/internal';
import type { Permutation } from '@wusum/dtcg';

const rightToLeft = new Set(['arabic', 'hebrew', 'syriac', 'thaana', 'nko']);

/** The writing direction of the script of a permutation. */
export function directionOf({ contexts }: Permutation): 'ltr' | 'rtl' {
  return rightToLeft.has(contexts[scriptAxis] ?? '') ? 'rtl' : 'ltr';
}
