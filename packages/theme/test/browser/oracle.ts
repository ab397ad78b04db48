/** The attributes that an element may have; a missing one is inherited. */
export interface ScopeAttributes {
  readonly brand?: string;
  readonly mode?: string;
  readonly contrast?: string;
  readonly density?: string;
  readonly lang?: string;
}

/** What the oracle must know of a theme: `manifest`, as far as it matters here. */
export interface OracleManifest {
  readonly defaultBrand: string;
  readonly brands: readonly { readonly id: string; readonly defaultMode: string; readonly defaultDensity: string }[];
}

/** The reader's settings outside the page. */
export interface Reader {
  readonly prefersMoreContrast: boolean;
}

/**
 * Returns the contexts of the innermost element of a chain, by the documented rules and
 * without any CSS: the nearest choice wins; where none is made, the brand's own mode and density hold.
 *
 * @param chain from `<html>` inwards.
 */
export function expectedContexts(
  manifest: OracleManifest,
  chain: readonly ScopeAttributes[],
  reader: Reader = { prefersMoreContrast: false },
): Record<string, string> {
  const nearest = (name: keyof ScopeAttributes): string | undefined =>
    chain.findLast((element) => element[name] !== undefined)?.[name];
  const brand = nearest('brand') ?? manifest.defaultBrand;
  const own = manifest.brands.find(({ id }) => id === brand)!;
  return {
    brand,
    mode: nearest('mode') ?? own.defaultMode,
    contrast: nearest('contrast') ?? (reader.prefersMoreContrast ? 'more' : 'normal'),
    density: nearest('density') ?? own.defaultDensity,
    script: scriptOf(nearest('lang') ?? ''),
  };
}

/** The script of a language tag: the one it names, else the one its language is usually written in. */
function scriptOf(tag: string): string {
  const [language, ...subtags] = tag.split('-');
  const named = subtags.find((subtag) => /^[A-Z][a-z]{3}$/u.test(subtag));
  if (named !== undefined) return named === 'Arab' ? 'arabic' : 'latin';
  return ['ar', 'fa', 'ur'].includes(language!) ? 'arabic' : 'latin';
}
