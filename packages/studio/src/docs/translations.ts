/// <reference types="vite/client" />
import { useContext, createContext, useMemo } from 'react';
import type { DescribedText } from '../copy/descriptions.js';
import { folderOfName } from '../pages/components/names.js';
import { useCopy } from '../parts/page-scope.js';
import { useLoaded } from '../parts/use-loaded.js';
import type { Language } from '../copy/catalogues.js';

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

/** The folder of a component by the title of its docs, `Components/Actions/IconButton`; `undefined` for other pages. */
export function folderOf(title: string): string | undefined {
  const [root, ...rest] = title.split('/');
  return root === 'Components' ? folderOfName(rest.at(-1) ?? '') : undefined;
}

/**
 * The translations of a component, which are in its folder, and those of texts that several components have. None outside of
 * this repository.
 */
export async function loadTranslations(folder: string): Promise<Translations> {
  let files: Record<string, () => Promise<Translations>>;
  try {
    files = import.meta.glob<Translations>(
      ['../../../react/src/components/*/*.docs.ar.json', '../../../react/src/shared.docs.ar.json'],
      { import: 'default' },
    );
  } catch {
    return {};
  }
  const wanted = Object.keys(files).filter((path) => path.includes(`/${folder}/`) || path.includes('/shared.'));
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
  return folderOf(title) === undefined ? 'en' : language;
}

/** The texts of the docs with this title; `undefined` while they load. */
export function useLoadedTexts(title: string): DocsTexts | undefined {
  const language = useDocsLanguage(title);
  const folder = folderOf(title) ?? '';
  const load = useMemo(() => async () => (language === 'en' ? {} : await loadTranslations(folder)), [language, folder]);
  const loaded = useLoaded(load);
  return useMemo(() => {
    if (language === 'en') return english;
    return loaded && { language, translate: (text) => translated(text, language, loaded) };
  }, [language, loaded]);
}
