import { Fragment, type ReactNode } from 'react';
import { Brand, matchLanguage, Stack, Text, useBrands, useScope, type BrandProps } from '@wusum/react';

export interface AllBrandsProps {
  /** Rendered once for each brand. */
  children: ReactNode;
}

/**
 * The same content in every registered brand: in the brand's own mode and density, unless the page is in another one than
 * its brand's own. Each is under its names: first in the reader's language, then in the others.
 */
export function AllBrands({ children }: AllBrandsProps) {
  const { lang, brand, mode, density } = useScope();
  const brands = useBrands();
  const own = brands.get(brand ?? '')?.defaults;
  return (
    <Stack gap={0}>
      {[...brands.values()].map(({ id, names, defaults }) => (
        <Brand
          key={id}
          brand={id}
          {...({
            mode: mode === own?.mode ? defaults.mode : mode,
            density: density === own?.density ? defaults.density : density,
          } as BrandProps)}
          style={{ padding: '2rem' }}
        >
          <Stack gap={4}>
            <Text size="caption" color="muted">
              {namesFor(lang, names).map(([language, name], index) => (
                <Fragment key={language}>
                  {index > 0 && ' '}
                  <bdi lang={language}>{name}</bdi>
                </Fragment>
              ))}
            </Text>
            <div>{children}</div>
          </Stack>
        </Brand>
      ))}
    </Stack>
  );
}

/** The names of a brand by language, the one in the reader's language first. */
function namesFor(
  reader: string | undefined,
  names: Readonly<Record<string, string>>,
): [language: string, name: string][] {
  const own = matchLanguage(reader, Object.keys(names)) ?? 'en';
  const entries = Object.entries(names);
  return [...entries.filter(([language]) => language === own), ...entries.filter(([language]) => language !== own)];
}
