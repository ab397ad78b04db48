'use client';

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { BrandData } from './brand-data.js';
import { acceptsBrand } from './contract-version.js';
import { registeredBrands, subscribeToBrands } from './registry.js';

type Brands = ReadonlyMap<string, BrandData>;

/** Brands from the `data` of the `Brand` components around. A server renders for many users: they are seen inside only. */
export const GivenBrands = createContext<Brands>(new Map());

/** The brands given around, and one more. */
export function useGivenBrands(data: BrandData | undefined): Brands {
  const around = useContext(GivenBrands);
  return useMemo(() => (data && acceptsBrand(data) ? new Map([...around, [data.id, data]]) : around), [around, data]);
}

/** All registered brands; renders again when one is registered. */
export function useBrands(): Brands {
  return useSyncExternalStore(subscribeToBrands, registeredBrands, registeredBrands);
}

/**
 * The data of a brand: from the `data` of a `Brand` around, else registered. Where no brand is named, the nearest one
 * given around, else the first one registered.
 * @returns `undefined` for a brand without data
 */
export function useBrandData(id: string | undefined): BrandData | undefined {
  return brandDataOf(id, useContext(GivenBrands), useBrands());
}

/** The same for a handler: reads what is registered when it is called. */
export function useBrandDataReader(): (id: string | undefined) => BrandData | undefined {
  const given = useContext(GivenBrands);
  return (id) => brandDataOf(id, given, registeredBrands());
}

function brandDataOf(id: string | undefined, given: Brands, registered: Brands): BrandData | undefined {
  if (id !== undefined) return given.get(id) ?? registered.get(id);
  return [...given.values()].at(-1) ?? registered.values().next().value;
}
