import type { BrandData as ProductionData, BrandDocs, Language } from '@wusum/contract/types';
import type { BrandData, Manifest } from './types.js';

/** Everything that pages read, as the compiler wrote it. */
export interface ThemeData {
  manifest: Manifest;
  brands: BrandData[];
}

const empty: ThemeData = { manifest: { defaultBrand: '', brands: [], axes: [], languages: [] }, brands: [] };

let loaded: ThemeData = empty;
let loading: Promise<ThemeData> | undefined;
const files = new Map<string, Promise<unknown>>();
const present = new Map<string, unknown>();

/**
 * Folder of the theme files, relative to the page, so that a built Storybook works under any path.
 * A page that is not at Storybook's root (the test runner's) sets `__WUSUM_THEME__` first.
 */
export function themeBase(): string {
  const given = (globalThis as { __WUSUM_THEME__?: string }).__WUSUM_THEME__;
  if (given) return given;
  return new URL(underTest() ? '/theme/' : './theme/', document.baseURI).href;
}

/** Whether Vitest's page is around the story, not Storybook's. */
export const underTest = (): boolean => '__vitest_browser__' in globalThis;

/** Reads one JSON file of the theme once. @throws when the file is missing or is not JSON */
export function readThemeFile<T>(path: string): Promise<T> {
  const known = files.get(path);
  if (known) return known as Promise<T>;
  const reading = fetch(new URL(path, themeBase()), { cache: 'no-cache' }).then((response) => {
    if (!response.ok) throw new Error(`The theme has no ${path} (${response.status}). Compile the tokens first.`);
    return response.json() as Promise<T>;
  });
  files.set(path, reading);
  reading.then(
    (read) => present.set(path, read),
    () => undefined,
  );
  return reading;
}

/** Loads manifest and brands once; later calls return the same promise. */
export function loadThemeData(): Promise<ThemeData> {
  loading ??= Promise.all([
    readThemeFile<Manifest>('data/manifest.json'),
    readThemeFile<ProductionData<Language>[]>('data/brands.json'),
  ]).then(async ([manifest, brands]) => (loaded = { manifest, brands: await Promise.all(brands.map(withDocs)) }));
  return loading;
}

const withDocs = async (brand: ProductionData<Language>): Promise<BrandData> => ({
  ...(await readThemeFile<BrandDocs>(`data/docs/${brand.id}.json`)),
  ...brand,
});

/** Reads all again that was read before. What stands is kept until then. @throws when a file cannot be read */
export async function rereadTheme(): Promise<void> {
  const paths = [...files.keys()];
  files.clear();
  loading = undefined;
  await Promise.all([loadThemeData(), ...paths.map((path) => readThemeFile(path))]);
}

/** What is loaded so far; empty before `loadThemeData` is done. */
export const themeData = (): ThemeData => loaded;

/** A file that is there already; `undefined` before it is read. */
export const themeFileNow = (path: string): unknown => present.get(path);

/** Every token with values and provenance. */
export const tokensFile = 'data/tokens.json';
/** Every contrast pair of every brand, mode and contrast. */
export const pairsFile = 'data/pairs.json';
