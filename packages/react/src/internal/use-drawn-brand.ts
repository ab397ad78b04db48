'use client';

import { languageOf, type BrandData, type Language } from './brand-data.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

interface DrawnBrand {
  readonly data: BrandData | undefined;
  readonly language: Language;
  /** Accessibility of a drawing of the brand: its name, or nothing. */
  readonly role: { readonly 'aria-hidden': true } | { readonly role: 'img'; readonly 'aria-label': string };
}

/** The brand to draw, and how readers hear of it: by its name in their language, unless it is decorative. */
export function useDrawnBrand(brand: string | undefined, decorative: boolean | undefined): DrawnBrand {
  const scope = useScope();
  const data = useBrandData(brand ?? scope.brand);
  const language = languageOf(scope.lang);
  const name = data?.names[language];
  const role =
    decorative || !name ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': name } as const);
  return { data, language, role };
}
