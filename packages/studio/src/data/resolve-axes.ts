import { otherAxes, parseContexts, type Axes } from '../axes.js';
import { themeData } from './theme-data.js';

/** Fills open axes with the theme's defaults. Contrast stays open: there the style sheet follows the reader's system. */
export function resolveAxes(axes: Axes): Axes {
  const { manifest } = themeData();
  const brand = manifest.brands.find((one) => one.id === axes.brand) ?? manifest.brands[0];
  const lang = manifest.languages.find((one) => one.id === axes.lang) ?? manifest.languages[0];
  return {
    ...axes,
    brand: brand?.id ?? axes.brand,
    mode: axes.mode || (brand?.defaultMode ?? ''),
    density: axes.density || (brand?.defaultDensity ?? ''),
    lang: lang?.id ?? (axes.lang || 'en'),
  };
}

const moreContrast = '(prefers-contrast: more)';

let contrastQuery: MediaQueryList | undefined;

/** One query for the page: each row of a long list reads it at each render. */
const queryContrast = (): MediaQueryList => (contrastQuery ??= matchMedia(moreContrast));

/** Whether the reader's system asks for more contrast now. */
export const prefersMoreContrast = (): boolean => queryContrast().matches;

/** Calls `listener` when the system's contrast setting changes. @returns the function that ends the subscription */
export function subscribeToContrastPreference(listener: () => void): () => void {
  const query = queryContrast();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The contrast context that the theme's style sheet shows: the chosen one, else the one that the system asks for. */
export function effectiveContrast({ contrast }: Axes): string {
  const axis = themeData().manifest.axes.find(({ name }) => name === 'contrast');
  if (contrast || !axis) return contrast;
  return prefersMoreContrast() && axis.contexts.includes('more') ? 'more' : axis.default;
}

/** Direction of a language, from the manifest. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  themeData().manifest.languages.find((one) => one.id === lang)?.dir ?? 'ltr';

/** Sets the resolved axes as attributes of the page's root element. */
export function applyAxes(axes: Axes): void {
  const page = document.documentElement;
  for (const name of ['brand', 'mode', 'contrast', 'density'] as const) {
    if (axes[name]) page.dataset[name] = axes[name];
    else delete page.dataset[name];
  }
  const contexts = parseContexts(axes.contexts);
  for (const { name, contexts: known } of otherAxes(themeData().manifest.axes)) {
    const context = contexts[name];
    if (context !== undefined && known.includes(context)) page.setAttribute(`data-${name}`, context);
    else page.removeAttribute(`data-${name}`);
  }
  page.lang = axes.lang;
  page.dir = directionOf(axes.lang);
}
