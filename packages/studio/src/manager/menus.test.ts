import { beforeAll, expect, test, vi } from 'vitest';
import { defaultAxes, formatContexts, parseContexts } from '../axes.js';
import { loadThemeData, themeData } from '../data/theme-data.js';
import { contextsOf } from '../data/token-values.js';
import { menusOf } from './menus.js';

/** A theme of another design system: its axes have other names, and it names no language. */
const manifest = {
  defaultBrand: 'default',
  brands: [{ id: 'default', names: { und: 'default' }, defaultMode: '', defaultDensity: '', fonts: [] }],
  axes: [
    { name: 'theme', contexts: ['light', 'dark-hc'], default: 'light' },
    { name: 'size', contexts: ['normal', 'coarse', 'fine'], default: 'normal' },
    { name: 'only', contexts: ['one'], default: 'one' },
  ],
  languages: [{ id: 'und', locale: 'und', dir: 'ltr', script: 'latin', name: 'root' }],
};

beforeAll(async () => {
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', async (url: URL) => Response.json(url.href.endsWith('manifest.json') ? manifest : []));
  await loadThemeData();
  vi.unstubAllGlobals();
});

const menu = (title: string, contexts = '') =>
  menusOf(themeData(), { ...defaultAxes, contexts }, 'en').find((one) => one.title === title);

test('an axis of another name has a menu under that name, with its default first', () => {
  const titles = menusOf(themeData(), defaultAxes, 'en').map(({ title }) => title);
  expect(titles).toEqual(['theme', 'size', 'Language', 'Comparison', 'View']);
  expect(menu('theme')?.choices.map(({ label }) => label)).toEqual(['Light (default)', 'Light', 'dark-hc']);
});

test('a choice keeps those of other axes, and the default takes it away', () => {
  const chosen = menu('theme', 'size coarse')?.choose('dark-hc');
  expect(parseContexts(chosen?.contexts ?? '')).toEqual({ size: 'coarse', theme: 'dark-hc' });
  expect(menu('theme', 'size coarse theme dark-hc')?.choose('')).toEqual({ contexts: 'size coarse' });
  expect(menu('size', 'size coarse')?.value).toBe('coarse');
  expect(menu('size', 'size unknown')?.value).toBe('');
});

test('values are those of the chosen contexts, with the defaults of the others', () => {
  const axes = { ...defaultAxes, brand: 'default', lang: 'ar', mode: 'dark', contexts: 'theme dark-hc gone x' };
  // No script and no mode: a view in contexts that the theme does not have would be another one.
  expect(contextsOf(axes)).toEqual({ brand: 'default', theme: 'dark-hc', size: 'normal', only: 'one' });
});

test('a folder that names no language has pages in the languages of the studio', () => {
  expect(menu('Language')?.choices.map(({ value }) => value)).toEqual(['en', 'ar']);
});

test('contexts are one text that Storybook takes as a global', () => {
  const text = formatContexts({ theme: 'dark-hc', size: '', color_scheme: 'a' });
  expect(text).toMatch(/^[a-zA-Z0-9 _-]*$/u);
  expect(parseContexts(text)).toEqual({ theme: 'dark-hc', color_scheme: 'a' });
});
