import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Axes } from '../axes.js';
import { languageOf, words, type CopyKey, type Language } from '../copy/index.js';
import { themeData } from '../data/theme-data.js';
import type { BrandData } from '../data/types.js';
import { asksForMore, onAsking, resolveAxes, shownContrast } from '../data/resolve-axes.js';
import { useThemeVersion } from '../data/theme-version.js';
import { getAxes, onAxes } from '../preview/axes-store.js';

/** Axes that a story sets around itself; they win over the page's. */
export const OwnAxes = createContext<Partial<Axes>>({});

/** The choices that stand here, with the answers of the theme and the system filled in; a new object after every edit. */
export function useAxes(): Axes {
  const version = useThemeVersion();
  const asked = useSyncExternalStore(onAsking, asksForMore);
  const page = useSyncExternalStore(onAxes, getAxes);
  const own = use(OwnAxes);
  return useMemo(() => {
    const axes = resolveAxes({ ...page, ...own });
    return { ...axes, contrast: shownContrast(axes) };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is read outside of React changes with them
  }, [page, own, version, asked]);
}

/** Data of the brand that the page wears. @throws when the theme holds no brand */
export function useBrand(): BrandData {
  const { brand } = useAxes();
  const { brands } = themeData();
  const found = brands.find((one) => one.id === brand) ?? brands[0];
  if (!found) throw new Error('The theme holds no brand: compile the tokens, then reload.');
  return found;
}

type Values = Parameters<typeof words>[2];
/** Says a key of the studio's copy in the page's language. */
export type Say = (key: CopyKey, values?: Values) => string;

/** The studio's words in the page's language. */
export function useCopy(): { say: Say; language: Language } {
  const language = languageOf(useAxes().lang);
  return useMemo(() => ({ language, say: (key, values) => words(key, language, values) }), [language]);
}

/** The other language of the pair: both names stand on every foundations page. */
export const bothLanguages: readonly { id: Language; dir: 'ltr' | 'rtl' }[] = [
  { id: 'en', dir: 'ltr' },
  { id: 'ar', dir: 'rtl' },
];
