import { createElement, Fragment, type ReactNode } from 'react';
import { addons } from 'storybook/manager-api';
import type { Axes } from '../axes.js';
import { label, languageOf, type Language } from '../copy/catalogues.js';
import { sentenceCase } from '../copy/sentence-case.js';
import { storyName } from '../copy/story-names.js';
import { applyAxes, resolveAxes } from '../data/resolve-axes.js';
import { themeData } from '../data/theme-data.js';
import { documentedOf } from '../docs/documented.js';
import { groups } from '../pages/components/groups.js';
import { faviconImage, selvedgeImage } from '../parts/brand-images.js';
import { storybookTheme } from '../parts/storybook-theme.js';
import { searchFieldId } from '../storybook-internals.js';
import { setShownAxes } from './shown-axes.js';
import { applyVision } from './seen.js';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly tags?: readonly string[];
}
interface ManagerState {
  readonly storyId?: string;
  readonly index?: Readonly<Record<string, Entry>>;
}

/** Hides the addon panel on pages (tag `page`): they have no controls. */
function showPanel(state: ManagerState, defaultValue: boolean): boolean {
  const tags = state.index?.[state.storyId ?? '']?.tags;
  return tags?.includes('page') ? false : defaultValue;
}

/** Keys of the labels of the groups of components, by their name in the sidebar. */
const groupKeys = new Map(Object.keys(groups).map((name) => [label(`components.${name}`, 'en'), `components.${name}`]));

/** Sidebar label in the page's language. A component has its name in code, too. Names without a translation are English. */
export function labelOf({ id, name, type }: Entry, language: Language): ReactNode {
  const isComponent = id.startsWith('components-');
  const key = isComponent ? (type === 'group' ? groupKeys.get(name) : undefined) : `nav.${name}`;
  const translated = key === undefined ? undefined : label(key, language);
  if (translated !== undefined) return translated;
  if (type === 'story' || type === 'docs') return storyName(name, language) ?? inEnglish(sentenceCase(name));
  const documented = language === 'ar' ? documentedOf(titleOf(id, name)) : undefined;
  if (documented === undefined) return inEnglish(name);
  return createElement(Fragment, {}, documented.arabic, ' ', inEnglish(name, 'wsb-code-name'));
}

/** The title of a component by its id, `tribe-care-thread`: an entry of the sidebar has its last part alone. */
function titleOf(id: string, name: string): string {
  const [root = '', area = ''] = id.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return root === 'Tribe' ? `Tribe/${area}/${name}` : `${root}/${name}`;
}

const inEnglish = (name: string, className?: string): ReactNode =>
  createElement('bdi', { lang: 'en', className }, name);

let shownBrand = '';
let reportBrand = (): void => {};

/** The name of the brand that the manager shows, in the page's language. */
export const brandName = (): string => shownBrand;

/** Calls `listener` when the shown brand or its language changes. */
export function onBrandChange(listener: () => void): void {
  reportBrand = listener;
}

/** Applies the axes to the manager: attributes, Storybook's theme, the selvedge, the favicon, labels in the language. */
export function applyTheme(axes: Axes): void {
  setShownAxes(axes);
  const resolved = resolveAxes(axes);
  applyAxes(resolved);
  applyVision(resolved.seen);
  const language = languageOf(resolved.lang);
  const brand = themeData().brands.find((one) => one.id === resolved.brand);
  addons.setConfig({
    theme: storybookTheme(brand, language),
    sidebar: { showRoots: true, renderLabel: (item: Entry) => labelOf(item, language) },
    layoutCustomisations: { showPanel: showPanel as never },
  });
  const placeholder = label('nav.search', language) ?? '';
  requestAnimationFrame(() => document.getElementById(searchFieldId)?.setAttribute('placeholder', placeholder));
  if (!brand) return;
  shownBrand = brand.names[language];
  reportBrand();
  const { image, size } = selvedgeImage(brand);
  document.documentElement.style.setProperty('--wsb-selvedge', `url("${image}")`);
  document.documentElement.style.setProperty('--wsb-selvedge-size', size);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) link.href = faviconImage(brand);
}
