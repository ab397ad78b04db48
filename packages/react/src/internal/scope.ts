/** The attributes that make a scope, read from and written to elements. No React in here. */

export const scopeModes = ['light', 'dark'] as const;
export const scopeContrasts = ['normal', 'more'] as const;
export const scopeDensities = ['compact', 'comfortable', 'spacious'] as const;

export type ScopeMode = (typeof scopeModes)[number];
export type ScopeContrast = (typeof scopeContrasts)[number];
export type ScopeDensity = (typeof scopeDensities)[number];
export type Direction = 'ltr' | 'rtl';

/** What holds at a place on the page. `undefined`: nothing on the way up says so, the theme's default holds. */
export interface Scope {
  readonly brand?: string;
  readonly mode?: ScopeMode;
  readonly contrast?: ScopeContrast;
  readonly density?: ScopeDensity;
  readonly lang?: string;
  readonly dir?: Direction;
}

/** The same as attributes, to spread on an element. */
export interface ScopeAttributes {
  'data-brand'?: string;
  'data-mode'?: ScopeMode;
  'data-contrast'?: ScopeContrast;
  'data-density'?: ScopeDensity;
  lang?: string;
  dir?: Direction;
}

/** Attribute of each field of a scope. */
const attributeOf = {
  brand: 'data-brand',
  mode: 'data-mode',
  contrast: 'data-contrast',
  density: 'data-density',
  lang: 'lang',
  dir: 'dir',
} as const satisfies Record<keyof Scope, keyof ScopeAttributes>;

export const scopeAttributeNames = Object.values(attributeOf);

/** Languages written from right to left: those with Arabic script, and Hebrew, Divehi, Syriac, N'Ko. */
const RTL = /^(ar|fa|ur|ps|ckb|sd|ug|he|yi|dv|syr|nqo)(-|$)/i;

/** The direction in which a language is written. @param lang a BCP 47 tag */
export function directionOf(lang: string): Direction {
  return RTL.test(lang) && !/-latn(-|$)/i.test(lang) ? 'rtl' : 'ltr';
}

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

/**
 * The scope around an element, from it upwards: what a dialog or menu in a portal has to carry along, because it leaves
 * the place where it was opened. The language and the direction may come from different ancestors.
 */
export function readScope(element: Element): Scope {
  const scope = fromAttributes((name) => element.closest(`[${name}]`)?.getAttribute(name));
  const dir = getComputedStyle(element).direction;
  return { ...scope, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}
