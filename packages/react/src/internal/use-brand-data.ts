'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { BrandData } from './brand-data.js';
import { addBrands, announceBrands, registeredBrands, subscribeToBrands } from './registry.js';

/** All registered brands; renders again when one is registered. */
export function useBrands(): ReadonlyMap<string, BrandData> {
  return useSyncExternalStore(subscribeToBrands, registeredBrands, registeredBrands);
}

/**
 * The data of a brand, or of the first one registered where no brand is named.
 * @returns `undefined` for a brand that was never registered
 */
export function useBrandData(id: string | undefined): BrandData | undefined {
  const brands = useBrands();
  return id === undefined ? brands.values().next().value : brands.get(id);
}

/**
 * Registers a brand from within a component. What is rendered below sees it at once; what stands elsewhere is told
 * after the commit, because a render may not update other components.
 */
export function useRegisteredBrand(data: BrandData | undefined): void {
  if (data) addBrands([data]);
  useEffect(() => {
    if (data) announceBrands();
  }, [data]);
}
