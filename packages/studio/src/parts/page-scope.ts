import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Axes } from '../axes.js';
import { getCopy, languageOf, type CopyKey, type Language, type MessageValues } from '../copy/index.js';
import { themeData } from '../data/theme-data.js';
import type { BrandData } from '../data/types.js';
import {
  effectiveContrast,
  prefersMoreContrast,
  resolveAxes,
  subscribeToContrastPreference,
} from '../data/resolve-axes.js';
import { useThemeVersion } from '../data/theme-version.js';
import { getAxes, subscribeToAxes } from '../preview/axes-store.js';

/** Axes that a story sets around itself; they override the page's. */
export const StoryAxes = createContext<Partial<Axes>>({});

/** The axes in effect here, defaults of the theme and the system filled in. A new object after every edit of the theme. */
export function useAxes(): Axes {
  const version = useThemeVersion();
  const moreContrast = useSyncExternalStore(subscribeToContrastPreference, prefersMoreContrast);
  const page = useSyncExternalStore(subscribeToAxes, getAxes);
  const own = use(StoryAxes);
  return useMemo(() => {
    const axes = resolveAxes({ ...page, ...own });
    return { ...axes, contrast: effectiveContrast(axes) };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- resolveAxes and effectiveContrast read what these two watch
  }, [page, own, version, moreContrast]);
}

/** Data of the brand in effect here. @throws if the theme has no brand */
export function useBrand(): BrandData {
  const { brand } = useAxes();
  const { brands } = themeData();
  const found = brands.find((one) => one.id === brand) ?? brands[0];
  if (!found) throw new Error('The theme has no brand. Compile the tokens, then reload.');
  return found;
}

/** Returns a text of the studio's copy in the page's language. */
export type Translate = (key: CopyKey, values?: MessageValues) => string;

/** The studio's copy in the page's language. */
export function useCopy(): { t: Translate; language: Language } {
  const language = languageOf(useAxes().lang);
  return useMemo(() => ({ language, t: (key, values) => getCopy(key, language, values) }), [language]);
}

/** For parts that show both languages side by side, whatever the page's language is. */
export const bothLanguages: readonly { id: Language; dir: 'ltr' | 'rtl' }[] = [
  { id: 'en', dir: 'ltr' },
  { id: 'ar', dir: 'rtl' },
];
