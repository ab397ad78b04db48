import { createContext, use, useMemo } from 'react';
import type { BrandData } from '../../data/types.js';
import { useBrand } from '../../parts/page-scope.js';
import type { EditorStore } from '../store.js';

/** The brand as the draft has it. The editor itself shows the saved one, so that it can be read whatever the draft is. */
export const DraftBrand = createContext<BrandData | undefined>(undefined);

/** The brand that is edited, with the words and the voice of the draft. The same object until one of them changes. */
export function useDraftOf(store: EditorStore): BrandData {
  const brand = useBrand();
  const content = store.contentOf(brand.id);
  return useMemo(() => (content ? ({ ...brand, ...content } as BrandData) : brand), [brand, content]);
}

/** The brand of the draft, in a part of the editor that has one; or else the brand of the page. */
export function useDraftBrand(): BrandData {
  const brand = useBrand();
  return use(DraftBrand) ?? brand;
}
