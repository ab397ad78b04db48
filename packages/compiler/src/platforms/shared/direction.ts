import { scriptAxis } from '../../axes.js';
import type { Permutation } from '../../types.js';

const rightToLeft = new Set(['arabic', 'hebrew', 'syriac', 'thaana', 'nko']);

/** The writing direction of the script of a permutation. */
export function directionOf({ contexts }: Permutation): 'ltr' | 'rtl' {
  return rightToLeft.has(contexts[scriptAxis] ?? '') ? 'rtl' : 'ltr';
}
