import { noChoice, pickAxes, writeGlobals, type Axes } from '../axes.js';
import { themeData } from '../data/theme-data.js';

let current: Axes = { ...noChoice };
const listeners = new Set<(axes: Axes) => void>();

/** The choices with the theme's own answers filled in. */
export function resolveAxes(axes: Axes): Axes {
  const { manifest } = themeData();
  const brand = manifest.brands.find((one) => one.id === axes.brand) ?? manifest.brands[0];
  const languages = manifest.languages;
  const lang = languages.find((one) => one.id === axes.lang) ?? languages[0];
  return {
    ...axes,
    brand: brand?.id ?? axes.brand,
    mode: axes.mode || brand?.defaultMode || '',
    density: axes.density || brand?.defaultDensity || '',
    lang: lang?.id ?? (axes.lang || 'en'),
  };
}

export const getAxes = (): Axes => current;

/** Calls back after every change; returns the way to stop. */
export function onAxes(listener: (axes: Axes) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes new choices: the page's attributes change, nothing is rendered again. */
export function setAxes(change: Partial<Axes>): Axes {
  const next = { ...current, ...pickAxes(change) };
  const same = (Object.keys(next) as (keyof Axes)[]).every((key) => next[key] === current[key]);
  current = next;
  paint(resolveAxes(current));
  if (!same) {
    rememberInUrl(current);
    for (const listener of listeners) listener(current);
  }
  return current;
}

/** Direction of a language by the manifest. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  themeData().manifest.languages.find((one) => one.id === lang)?.dir ?? 'ltr';

function paint(axes: Axes): void {
  const page = document.documentElement;
  for (const name of ['brand', 'mode', 'contrast', 'density'] as const) {
    if (axes[name]) page.dataset[name] = axes[name];
    else delete page.dataset[name];
  }
  page.lang = axes.lang;
  page.dir = directionOf(axes.lang);
}

/** A reload of the preview alone must show the same choices. */
function rememberInUrl(axes: Axes): void {
  if ('__vitest_browser__' in globalThis) return;
  const url = new URL(location.href);
  const globals = writeGlobals(axes);
  if (globals) url.searchParams.set('globals', globals);
  else url.searchParams.delete('globals');
  history.replaceState(history.state, '', url);
}
