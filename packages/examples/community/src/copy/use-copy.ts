import { useBrandData, useScope } from '@wusum/react';
import { useMemo } from 'react';
import { copy } from './catalogues.js';
import type { CopyKey } from './copy.js';

/** The copy of the nearest brand in the language of the page. */
export interface UsedCopy {
  t: (key: CopyKey) => string;
  /** The language of the texts. It differs from the reader's language if there is no copy in that language. */
  language: string;
}

/** The copy of the nearest brand in the language that serves the reader best. */
export function useCopy(): UsedCopy {
  const { brand, lang } = useScope();
  const id = useBrandData(brand)?.id ?? brand;
  const language = copy.languageFor(lang);
  return useMemo(() => ({ language, t: (key) => copy.text(id, language, key) }), [id, language]);
}
