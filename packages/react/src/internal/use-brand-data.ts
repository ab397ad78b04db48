'use client';

import { manifest } from '@wusum/theme';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { BrandData } from './brand-data.js';
import { registeredBrands, subscribeToBrands } from './registry.js';

type Brands = ReadonlyMap<string, BrandData>;

/** Brands that a `Brand` around was given as `data`. They hold inside it alone: a server speaks for many at a time. */
export const GivenBrands = createContext<Brands>(new Map());

/** The brands given around, and one more. */
export function useGivenBrands(data: BrandData | undefined): Brands {
  const around = useContext(GivenBrands);
  return useMemo(() => (data ? new Map([...around, [data.id, data]]) : around), [around, data]);
}

/** All registered brands; renders again when one is registered. */
export function useBrands(): Brands {
  return useSyncExternalStore(subscribeToBrands, registeredBrands, registeredBrands);
}

/**
 * The data of a brand: given by a `Brand` around, else registered. Where no brand is named it is that of the theme's
 * default brand, or of the first one registered if nobody registered that one.
 * @returns `undefined` for a brand of which there is no data
 */
export function useBrandData(id: string | undefined): BrandData | undefined {
  const given = useContext(GivenBrands);
  const registered = useBrands();
  const wanted = id ?? manifest.defaultBrand;
  const first = id === undefined ? registered.values().next().value : undefined;
  return given.get(wanted) ?? registered.get(wanted) ?? first;
}
