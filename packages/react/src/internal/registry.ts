/**
 * The brands that this page knows. One registry for the whole page, under a global symbol: the static and the styled
 * entry, and two copies of the package, must see the same brands.
 */
import type { BrandData } from './brand-data.js';

interface Registry {
  brands: ReadonlyMap<string, BrandData>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('org.wusum.brands');

function registry(): Registry {
  const holder = globalThis as { [KEY]?: Registry };
  return (holder[KEY] ??= { brands: new Map(), listeners: new Set() });
}

/**
 * Makes brands known to `Brand`, `BrandMark`, `Lockup`, `Pattern`, `Avatar`, `Say` and `useMessages`. A brand that is
 * registered again under its id replaces the former one, and what is on the page follows.
 *
 * It holds for the whole process: on a server register what is the same for everyone, and hand over what belongs to one
 * request as `<Brand data>`.
 */
export function registerBrands(...given: readonly BrandData[]): void {
  const current = registry();
  if (given.every((brand) => current.brands.get(brand.id) === brand)) return;
  current.brands = new Map([...current.brands, ...given.map((brand) => [brand.id, brand] as const)]);
  for (const listener of current.listeners) listener();
}

/** All registered brands by id, in the order of registration. A new map after each change. */
export function registeredBrands(): ReadonlyMap<string, BrandData> {
  return registry().brands;
}

/** @returns the function that ends the subscription */
export function subscribeToBrands(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
