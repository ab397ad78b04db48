import { createElement, type ReactNode } from 'react';
import { addons } from 'storybook/manager-api';
import type { Axes } from '../axes.js';
import { label, languageOf, type Language } from '../copy/catalogues.js';
import { paintAxes, resolveAxes } from '../data/resolve-axes.js';
import { themeData } from '../data/theme-data.js';
import { faviconImage, houseTheme, selvedgeImage } from '../parts/house-theme.js';

interface Entry {
  readonly name: string;
  readonly tags?: readonly string[];
}
interface ManagerState {
  readonly storyId?: string;
  readonly index?: Readonly<Record<string, Entry>>;
}

/** Pages of the house need no controls: they have the whole room. */
function showPanel(state: ManagerState, usual: boolean): boolean {
  const tags = state.index?.[state.storyId ?? '']?.tags;
  return tags?.includes('page') ? false : usual;
}

/** Names that are not in the studio's copy are English: components, their stories, "Docs". */
function nameOf({ name }: Entry, language: Language): ReactNode {
  return label(`nav.${name}`, language) ?? createElement('bdi', { lang: 'en' }, name);
}

/** Dresses the manager in a brand: attributes, Storybook's theme, the cloth's edge, names in the reader's language. */
export function wear(axes: Axes): void {
  const resolved = resolveAxes(axes);
  paintAxes(resolved);
  const language = languageOf(resolved.lang);
  const { brands } = themeData();
  const brand = brands.find((one) => one.id === resolved.brand);
  addons.setConfig({
    theme: houseTheme(brand, language),
    sidebar: { showRoots: true, renderLabel: (item: Entry) => nameOf(item, language) },
    layoutCustomisations: { showPanel: showPanel as never },
  });
  const find = label('nav.find', language) ?? '';
  requestAnimationFrame(() =>
    document.getElementById('storybook-explorer-searchfield')?.setAttribute('placeholder', find),
  );
  if (!brand) return;
  const { image, size } = selvedgeImage(brand);
  document.documentElement.style.setProperty('--wsb-selvedge', `url("${image}")`);
  document.documentElement.style.setProperty('--wsb-selvedge-size', size);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) link.href = faviconImage(brand);
}
