import type { BrandInfo, BrandSystem } from '../../system.js';

/** Whether some brand, or the one that is named, writes Arabic: there is an Arabic script to choose, or it has Arabic words. */
export function writesArabic({ axes, brands }: BrandSystem, brand?: string): boolean {
  if (axes.some(({ contexts }) => contexts.includes('arabic'))) return true;
  return brands.some((each) => (brand === undefined || each.id === brand) && /\p{Script=Arabic}/u.test(wordsOf(each)));
}

/** Everything that a brand says: its names, its messages and the copy of its sample. */
export function wordsOf({ names, voice, sample }: BrandInfo): string {
  return textsIn([names, voice.messages, sample]).join('');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
