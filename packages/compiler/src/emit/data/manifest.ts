import { brandAxis, defaultContext } from '@wusum/dtcg/internal';
import type { BrandSystem, LanguageRecord } from '@wusum/platforms';
import { startContext } from '@wusum/platforms/internal';

/** `manifest` and `data/manifest.json`: the brands, axes and languages of the theme, for tools that choose among them. */
export interface Manifest {
  /** Version of the contract that the theme was built for; missing where it was built for none. */
  readonly contract?: string;
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
  readonly languages: readonly LanguageRecord[];
}

/**
 * @param families brand id → font families whose files are part of the theme
 * @param contract version of the contract that the theme is built for
 */
export function makeManifest(
  system: BrandSystem,
  families: ReadonlyMap<string, readonly string[]>,
  contract?: string,
): Manifest {
  const start = (brand: string, name: string): string => {
    const axis = system.axes.find((item) => item.name === name);
    return axis === undefined ? '' : startContext(system, axis, brand);
  };
  const axis = system.axes.find((item) => item.name === brandAxis);
  return {
    ...(contract !== undefined && { contract }),
    defaultBrand: axis === undefined ? (system.brands[0]?.id ?? '') : defaultContext(axis),
    brands: system.brands.map(({ id, names }) => ({
      id,
      names,
      defaultMode: start(id, 'mode'),
      defaultDensity: start(id, 'density'),
      fonts: families.get(id) ?? [],
    })),
    axes: system.axes.map((item) => ({ name: item.name, contexts: item.contexts, default: defaultContext(item) })),
    languages: languagesOf(system),
  };
}

/** The languages of all brands, in the order in which brands list them first. */
export function languagesOf({ brands }: BrandSystem): LanguageRecord[] {
  const found = new Map<string, LanguageRecord>();
  for (const { languages } of brands) for (const one of languages) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()];
}
