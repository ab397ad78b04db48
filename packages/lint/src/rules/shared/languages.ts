import type { BrandInfo, BrandSystem } from '@wusum/platforms';

/** Whether a brand, or any brand, writes Arabic: there is an Arabic script context, or its copy has Arabic letters. */
export function writesArabic({ axes, brands }: BrandSystem, brand?: string): boolean {
  if (axes.some(({ contexts }) => contexts.includes('arabic'))) return true;
  return brands.some((each) => (brand === undefined || each.id === brand) && /\p{Script=Arabic}/u.test(copyOf(each)));
}

/** All text of a brand: its names and its messages. */
export function copyOf({ names, voice }: BrandInfo): string {
  return textsIn([Object.values(names), voice.messages]).join('');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
