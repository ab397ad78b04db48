import { brandAxis, defaultContext } from '../../axes.js';
import type { BrandSystem } from '../../system.js';
import { startContext } from '../css/scopes.js';

/** `manifest` and `data/manifest.json`: what the theme holds, for tools that choose among it. */
export interface Manifest {
  readonly defaultBrand: string;
  readonly brands: readonly {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
    readonly defaultMode: string;
    readonly defaultDensity: string;
    /** Families that `fonts/<id>.css` declares. */
    readonly fonts: readonly string[];
  }[];
  readonly axes: readonly { readonly name: string; readonly contexts: readonly string[]; readonly default: string }[];
  readonly languages: readonly Language[];
}

export interface Language {
  readonly id: string;
  /** BCP 47 locale for numbers and dates. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly script: string;
  /** The language's name in itself. */
  readonly name: string;
}

/** The languages that words are compiled for. */
export const languages: readonly Language[] = [
  { id: 'en', locale: 'en', dir: 'ltr', script: 'latin', name: 'English' },
  { id: 'ar', locale: 'ar-u-nu-arab', dir: 'rtl', script: 'arabic', name: 'العربية' },
];

/** @param families brand id → font families that come with the theme. */
export function makeManifest(system: BrandSystem, families: ReadonlyMap<string, readonly string[]>): Manifest {
  const start = (brand: string, name: string): string => {
    const axis = system.axes.find((item) => item.name === name);
    return axis === undefined ? '' : startContext(system, axis, brand);
  };
  const axis = system.axes.find((item) => item.name === brandAxis);
  return {
    defaultBrand: axis === undefined ? (system.brands[0]?.id ?? '') : defaultContext(axis),
    brands: system.brands.map(({ id, names }) => ({
      id,
      names,
      defaultMode: start(id, 'mode'),
      defaultDensity: start(id, 'density'),
      fonts: families.get(id) ?? [],
    })),
    axes: system.axes.map((item) => ({ name: item.name, contexts: item.contexts, default: defaultContext(item) })),
    languages,
  };
}
