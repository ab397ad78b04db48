/**
 * The registered brands. One registry for the whole page, under a global symbol: the static and the styled entry, and
 * two copies of the package, must see the same brands.
 */
import type { BrandData } from './brand-data.js';
import { acceptsBrand } from './contract-version.js';

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
 * Registers brands for `Brand`, `BrandMark`, `Lockup`, `Pattern`, `Avatar`, `Message` and `useMessages`. A brand that is
 * registered again under its id replaces the former one, and mounted components render again. Where no brand is named,
 * components use the first one registered.
 *
 * Data of an incompatible contract, or without a language, is ignored; in development the console reports it.
 *
 * The registry belongs to the process: on a server, register what is the same for every request, and pass the rest as
 * `<Brand data>`.
 */
export function registerBrands(...given: readonly BrandData[]): void {
  const current = registry();
  const changed = given.filter((brand) => current.brands.get(brand.id) !== brand && acceptsBrand(brand));
  if (changed.length === 0) return;
  current.brands = new Map([...current.brands, ...changed.map((brand) => [brand.id, brand] as const)]);
  for (const listener of current.listeners) listener();
}

/** All registered brands by id, in the order of registration. A new map after each change. */
export function registeredBrands(): ReadonlyMap<string, BrandData> {
  return registry().brands;
}

/** @returns a function that ends the subscription */
export function subscribeToBrands(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
