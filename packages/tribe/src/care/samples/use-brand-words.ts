import { useScope } from '@wusum/react';
import { useWords, type StoryWords, type Words } from '@wusum/story-kit';

/** Texts of a story that each brand has of its own, by the brand's id, beside those that all share. */
interface BrandWords extends Words {
  readonly brands: Readonly<Record<string, Words>>;
}

/** The texts of any one brand. */
type OfBrand<W extends BrandWords> = W['brands'][keyof W['brands']];

/** The texts of the brand around, in the reader's language. A brand without texts has those of the first one. */
export function useBrandWords<W extends BrandWords>(words: StoryWords<W>): OfBrand<W> {
  const { brand } = useScope();
  return ofBrand(useWords(words), brand);
}

/** The same as they are written: what a member wrote keeps its digits in every language. */
export function useWrittenWords<W extends BrandWords>(words: StoryWords<W>): OfBrand<W> {
  const { brand, lang } = useScope();
  return ofBrand(words.for(lang), brand);
}

function ofBrand<W extends BrandWords>({ brands }: W, id: string | undefined): OfBrand<W> {
  const known = id !== undefined && Object.hasOwn(brands, id) ? id : Object.keys(brands)[0]!;
  return brands[known] as OfBrand<W>;
}

/** The language that the texts of a story are in. */
export function useSampleLanguage(): 'ar' | 'en' {
  return useScope().lang?.startsWith('ar') ? 'ar' : 'en';
}
