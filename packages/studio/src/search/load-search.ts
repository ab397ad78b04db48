import { loadThemeData, readThemeFile, tokensFile } from '../data/theme-data.js';
import type { TokenRecord } from '../data/types.js';
import type { Fold } from './search-docs.js';
import { componentSections, messageSections, tokenSections } from './theme-sections.js';
import type { DocSection } from './types.js';

/** Where `.storybook/main.ts` serves the index and the folding of texts, relative to the manager. */
const folder = './docs-search/';

export interface LoadedSearch {
  readonly sections: readonly DocSection[];
  readonly fold: Fold;
}

/** A brand's messages, and what is the same in all brands. */
const requests = new Map<string, Promise<LoadedSearch>>();

/**
 * Loads what the search looks in: the documents, and the components, tokens and messages of a brand.
 *
 * @param isPage whether Storybook has a page
 * @throws if a file cannot be read; the next call tries again
 */
export function loadSearch(brand: string, isPage: (id: string) => boolean): Promise<LoadedSearch> {
  const known = requests.get(brand);
  if (known) return known;
  const request = load(brand, isPage);
  requests.set(brand, request);
  request.catch(() => requests.delete(brand));
  return request;
}

async function load(id: string, isPage: (id: string) => boolean): Promise<LoadedSearch> {
  const address = new URL(folder, document.baseURI);
  const [response, module, tokens, { brands }] = await Promise.all([
    fetch(new URL('index.json', address)),
    import(/* @vite-ignore */ new URL('fold.js', address).href) as Promise<{ readonly foldForSearch: Fold }>,
    readThemeFile<readonly TokenRecord[]>(tokensFile),
    loadThemeData(),
  ]);
  if (!response.ok) throw new Error(`The index of the search cannot be read (${response.status}).`);
  const documents = (await response.json()) as readonly DocSection[];
  const brand = brands.find((one) => one.id === id) ?? brands[0];
  const messages = brand ? messageSections(brand) : [];
  const sections = [...componentSections(isPage), ...tokenSections(tokens), ...messages, ...documents];
  return { sections, fold: module.foldForSearch };
}
