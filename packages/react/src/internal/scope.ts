/** The attributes that make a scope, read from and written to elements. No React in here. */
import { contexts } from '@wusum/contract';
import { directionOf, type Direction } from './language.js';

export const scopeModes = contexts.mode;
export const scopeContrasts = contexts.contrast;
export const scopeDensities = contexts.density;

export type ScopeMode = (typeof scopeModes)[number];
export type ScopeContrast = (typeof scopeContrasts)[number];
export type ScopeDensity = (typeof scopeDensities)[number];
export type { Direction } from './language.js';

/** The scope of an element. `undefined`: no ancestor sets it, so the default of the theme applies. */
export interface Scope {
  readonly brand?: string;
  /** `system`: light or dark as the reader's system, also when that changes. */
  readonly mode?: ScopeMode | 'system';
  readonly contrast?: ScopeContrast;
  readonly density?: ScopeDensity;
  readonly lang?: string;
  readonly dir?: Direction;
  /** How numbers and dates are written: a BCP 47 locale, e.g. `ar-SA-u-ca-islamic-umalqura`. */
  readonly locale?: string;
  /** How the reader wants to be addressed, where the messages of the brand differ by it. */
  readonly address?: Address;
}

/** Forms of address that a brand may offer in `brand.json`: `address.<language>.variants`. */
export const addresses = ['feminine', 'masculine', 'plural'] as const;
export type Address = (typeof addresses)[number];

/** The same as attributes, to spread on an element. */
export interface ScopeAttributes {
  'data-brand'?: string;
  'data-mode'?: ScopeMode | 'system';
  'data-contrast'?: ScopeContrast;
  'data-density'?: ScopeDensity;
  lang?: string;
  dir?: Direction;
  'data-locale'?: string;
  'data-address'?: Address;
}

/** Attribute of each field of a scope. */
const attributeOf = {
  brand: 'data-brand',
  mode: 'data-mode',
  contrast: 'data-contrast',
  density: 'data-density',
  lang: 'lang',
  dir: 'dir',
  locale: 'data-locale',
  address: 'data-address',
} as const satisfies Record<keyof Scope, keyof ScopeAttributes>;

export const scopeAttributeNames = Object.values(attributeOf);

export function toAttributes(scope: Scope): ScopeAttributes {
  const attributes: Record<string, string> = {};
  for (const [field, name] of Object.entries(attributeOf)) {
    const value = scope[field as keyof Scope];
    if (value !== undefined) attributes[name] = value;
  }
  return attributes;
}

function fromAttributes(read: (name: string) => string | null | undefined): Scope {
  const scope: Record<string, string> = {};
  for (const [field, name] of Object.entries(attributeOf)) {
    const value = read(name);
    if (value) scope[field] = value;
  }
  if (!scope.dir && scope.lang) scope.dir = directionOf(scope.lang);
  return scope;
}

/** The scope that an element's own attributes declare. */
export function readOwnScope(element: Element): Scope {
  return fromAttributes((name) => element.getAttribute(name));
}
