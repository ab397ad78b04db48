/// <reference types="vite/client" />
import { useContext, createContext, useMemo } from 'react';
import type { DescribedText } from '../copy/descriptions.js';
import { useCopy } from '../parts/page-scope.js';
import { useLoaded } from '../parts/use-loaded.js';
import type { Language } from '../copy/catalogues.js';
import { documentedOf, type Documented } from './documented.js';

/** Arabic texts by the English text in one line. */
export type Translations = Readonly<Record<string, string>>;

/** The key of a text: where its lines break is no part of it. */
export const keyOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A text of a docs page in a language; without a translation it stays English. */
export function translated(text: string, language: Language, translations: Translations): DescribedText {
  const key = keyOf(text);
  const arabic = language === 'ar' && Object.hasOwn(translations, key) ? translations[key] : undefined;
  return arabic === undefined ? { text, lang: 'en' } : { text: arabic, lang: 'ar' };
}

/**
 * The translations of a component, which are in its folder, and those of texts that several components have. None outside of
 * this repository.
 */
export async function loadTranslations({ package: folder, name }: Documented): Promise<Translations> {
  let files: Record<string, () => Promise<Translations>>;
  try {
    files = import.meta.glob<Translations>(
      [
        '../../../react/src/components/*/*.docs.ar.json',
        '../../../tribe/src/*/*/*.docs.ar.json',
        '../../../{react,tribe}/src/shared.docs.ar.json',
      ],
      { import: 'default' },
    );
  } catch {
    return {};
  }
  const isWanted = (path: string) =>
    path.endsWith('/shared.docs.ar.json') ||
    (path.startsWith(`../../../${folder}/`) && path.endsWith(`/${name}.docs.ar.json`));
  const wanted = Object.keys(files).filter(isWanted);
  return Object.assign({}, ...(await Promise.all(wanted.map((path) => files[path]!())))) as Translations;
}

/** What a docs page needs to speak the page's language. */
export interface DocsTexts {
  readonly language: Language;
  readonly translate: (text: string) => DescribedText;
}

const english: DocsTexts = { language: 'en', translate: (text) => ({ text, lang: 'en' }) };

export const DocsTextsContext = createContext<DocsTexts>(english);

export const useDocsTexts = (): DocsTexts => useContext(DocsTextsContext);

/** The language of the docs of a component: that of the page, if it has translations. */
export function useDocsLanguage(title: string): Language {
  const { language } = useCopy();
  return documentedOf(title) === undefined ? 'en' : language;
}

/** The texts of the docs with this title; `undefined` while they load. */
export function useLoadedTexts(title: string): DocsTexts | undefined {
  const language = useDocsLanguage(title);
  const load = useMemo(() => {
    const documented = language === 'en' ? undefined : documentedOf(title);
    return async () => (documented === undefined ? {} : await loadTranslations(documented));
  }, [language, title]);
  const loaded = useLoaded(load);
  return useMemo(() => {
    if (language === 'en') return english;
    return loaded && { language, translate: (text) => translated(text, language, loaded) };
  }, [language, loaded]);
}
