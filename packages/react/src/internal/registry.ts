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

/** Adds without telling: what `Brand` does while it renders. @returns whether something changed */
export function addBrands(given: readonly BrandData[]): boolean {
  const current = registry();
  if (given.every((brand) => current.brands.get(brand.id) === brand)) return false;
  const brands = new Map(current.brands);
  for (const brand of given) brands.set(brand.id, brand);
  current.brands = brands;
  return true;
}

/** Tells everyone who listens that the brands have changed. */
export function announceBrands(): void {
  for (const listener of registry().listeners) listener();
}

/**
 * Makes brands known to `Brand`, `BrandMark`, `Lockup`, `Pattern`, `Avatar`, `Say` and `useVoice`. A brand that is
 * registered again under its id replaces the former one, and what is on the page follows.
 */
export function registerBrands(...given: readonly BrandData[]): void {
  if (addBrands(given)) announceBrands();
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
