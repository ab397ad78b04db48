'use client';

import type { BrandData } from './brand-data.js';
import { matchLanguage, scriptOf } from './language.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

interface DrawnBrand {
  readonly data: BrandData | undefined;
  /** The script of the lockups and wordmarks for the language around. */
  readonly script: 'latin' | 'arabic';
  /** Accessibility of a drawing of the brand: its name as an image, or hidden. */
  readonly role: { readonly 'aria-hidden': true } | { readonly role: 'img'; readonly 'aria-label': string };
}

/** The brand to draw. A drawing is named by the brand in the reader's language, unless it is decorative. */
export function useDrawnBrand(brand: string | undefined, decorative: boolean | undefined): DrawnBrand {
  const { brand: around, lang } = useScope();
  const data = useBrandData(brand ?? around);
  const language = data && (matchLanguage(lang, data.languages) ?? data.languages[0]);
  const name = language && data.names[language];
  const role =
    decorative || !name ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': name } as const);
  return { data, script: lang && scriptOf(lang) === 'Arab' ? 'arabic' : 'latin', role };
}
