import { useScope } from '@wusum/react';
import { useWords, type StoryWords, type Words } from '@wusum/story-kit';

const brands = ['wusum', 'majlis', 'falaj', 'nujum', 'souq'] as const;
type Brand = (typeof brands)[number];

/** The texts of the brand around, in the reader's language. A brand without texts has those of the first one. */
export function useBrandWords<W extends Words & Record<Brand, Words>>(words: StoryWords<W>): W['wusum'] {
  const { brand } = useScope();
  const all = useWords(words);
  return all[brands.find((name) => name === brand) ?? 'wusum'];
}

/** The same as they are written: what a member wrote keeps its digits in every language. */
export function useWrittenWords<W extends Words & Record<Brand, Words>>(words: StoryWords<W>): W['wusum'] {
  const { brand, lang } = useScope();
  return words.for(lang)[brands.find((name) => name === brand) ?? 'wusum'];
}

/** The language that the texts of a story are in. */
export function useSampleLanguage(): 'ar' | 'en' {
  return useScope().lang?.startsWith('ar') ? 'ar' : 'en';
}
