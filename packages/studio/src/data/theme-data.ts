import type { BrandContent } from '@wusum/compiler/watch';
import type { BrandData as ProductionData, BrandDocs } from '@wusum/contract/types';
import type { Language } from '../copy/catalogues.js';
import type { BrandData, Manifest } from './types.js';

/** The theme's data files, as the compiler writes them. */
export interface ThemeData {
  manifest: Manifest;
  brands: BrandData[];
}

const empty: ThemeData = { manifest: { defaultBrand: '', brands: [], axes: [], languages: [] }, brands: [] };

/** As the files have it. */
let saved: ThemeData = empty;
/** With the brands of a draft. */
let shown: ThemeData = empty;
let draft: readonly BrandContent[] = [];
let loading: Promise<ThemeData> | undefined;
const listeners = new Set<(brands: readonly BrandData[]) => void>();
/** Requests by path. */
const requests = new Map<string, Promise<unknown>>();
/** Contents by path, for synchronous reads. */
const contents = new Map<string, unknown>();

/**
 * URL of the theme folder, relative to the page, so that a built Storybook works under any path.
 * A page outside of Storybook's root can set `__WUSUM_THEME__` first.
 */
export function themeBase(): string {
  const given = (globalThis as { __WUSUM_THEME__?: string }).__WUSUM_THEME__;
  if (given) return given;
  return new URL(isVitest() ? '/theme/' : './theme/', document.baseURI).href;
}

/** Whether the story runs in Vitest's browser page, not in Storybook's. */
export const isVitest = (): boolean => '__vitest_browser__' in globalThis;

/** Reads a JSON file of the theme; each file is requested once. @throws if the file is missing or is not JSON */
export function readThemeFile<T>(path: string): Promise<T> {
  const known = requests.get(path);
  if (known) return known as Promise<T>;
  const request = fetch(new URL(path, themeBase()), { cache: 'no-cache' }).then((response) => {
    if (!response.ok) throw new Error(`The theme has no ${path} (${response.status}). Compile the tokens first.`);
    return response.json() as Promise<T>;
  });
  requests.set(path, request);
  request.then(
    (content) => contents.set(path, content),
    () => undefined,
  );
  return request;
}

/** Loads manifest and brands; later calls return the same promise. */
export function loadThemeData(): Promise<ThemeData> {
  loading ??= Promise.all([
    readThemeFile<Manifest>('data/manifest.json'),
    readThemeFile<ProductionData<Language>[]>('data/brands.json'),
  ]).then(async ([manifest, brands]) => {
    saved = { manifest: withLanguages(manifest), brands: await Promise.all(brands.map(withDocs)) };
    return showDraft();
  });
  return loading;
}

/** The studio's own languages. */
const studioLanguages: Manifest['languages'] = [
  { id: 'en', locale: 'en', dir: 'ltr', script: 'latin', name: 'English' },
  { id: 'ar', locale: 'ar', dir: 'rtl', script: 'arabic', name: 'العربية' },
];

/** A token folder that names no language, as those of other design systems, has pages in those of the studio. */
const withLanguages = (manifest: Manifest): Manifest =>
  manifest.languages.every(({ id }) => id === 'und') ? { ...manifest, languages: studioLanguages } : manifest;

/** Shows the brands of a draft in place of those in the files. An empty list: as in the files. */
export function setDraftBrands(brands: readonly BrandContent[]): void {
  draft = brands;
  showDraft();
}

/** Calls `listener` with the brands now, and whenever one of them has changed. A brand that did not is the same object. */
export function onBrandData(listener: (brands: readonly BrandData[]) => void): void {
  listeners.add(listener);
  listener(shown.brands);
}

/** Brands with their drafts: what did not change is the same object. */
const mergedBrands = new WeakMap<BrandContent, { readonly brand: BrandData; readonly result: BrandData }>();

function merged(brand: BrandData, content: BrandContent | undefined): BrandData {
  if (!content) return brand;
  const known = mergedBrands.get(content);
  if (known?.brand === brand) return known.result;
  const result = { ...brand, ...content } as BrandData;
  mergedBrands.set(content, { brand, result });
  return result;
}

/** The brands as the files have them, without a draft. */
export const savedBrands = (): readonly BrandData[] => saved.brands;

function showDraft(): ThemeData {
  const { manifest } = saved;
  const contents = new Map(draft.map((content) => [content.id, content]));
  const named = manifest.brands.map((one) => ({ ...one, names: contents.get(one.id)?.names ?? one.names }));
  shown = {
    manifest: { ...manifest, brands: named },
    brands: saved.brands.map((brand) => merged(brand, contents.get(brand.id))),
  };
  for (const listener of listeners) listener(shown.brands);
  return shown;
}

const withDocs = async (brand: ProductionData<Language>): Promise<BrandData> => ({
  ...(await readThemeFile<BrandDocs>(`data/docs/${brand.id}.json`)),
  ...brand,
});

/** Requests every file again that was read before; until then the old contents stay. @throws if a file cannot be read */
export async function reloadThemeFiles(): Promise<void> {
  const paths = [...requests.keys()];
  requests.clear();
  loading = undefined;
  await Promise.all([loadThemeData(), ...paths.map((path) => readThemeFile(path))]);
}

/** Manifest and brands as loaded so far; empty before `loadThemeData` is done. */
export const themeData = (): ThemeData => shown;

/** The content of a file that has been read; `undefined` before. */
export const loadedThemeFile = (path: string): unknown => contents.get(path);

/** All tokens with their values and provenance. */
export const tokensFile = 'data/tokens.json';
/** All contrast pairs of every brand, mode and contrast. */
export const pairsFile = 'data/pairs.json';
/** Families with files, and the characters that these lack. */
export const fontsFile = 'data/fonts.json';
