import { brandAxis, contrastAxis, defaultContext, scriptAxis } from '@wusum/dtcg/internal';
import type { BrandSystem } from '../system.js';
import type { Axis } from '@wusum/dtcg';
import { cssIdentPart, cssString } from '../names.js';
import { scriptSelector } from './script-languages.js';

/** The selector and media condition of a set of declarations. */
export interface Scope {
  readonly selector: string;
  /** Condition of an `@media` around it. */
  readonly media?: string;
}

/** Specificity 0, so that every attribute on the same element wins. */
export const rootSelector = ':where(:root)';

export function attributeSelector(axis: string, context?: string): string {
  const name = axis === scriptAxis ? 'lang' : `data-${cssIdentPart(axis)}`;
  return context === undefined ? `[${name}]` : `[${name}=${cssString(context)}]`;
}

/** `--ws-if-mode-dark`: `initial` in the context, a space elsewhere. */
export function toggleName(axis: string, context: string): string {
  return `--ws-if-${cssIdentPart(axis)}-${cssIdentPart(context)}`;
}

/** The brand whose values `:root` has. */
export function rootBrand(system: BrandSystem, brands: readonly string[]): string {
  const axis = system.axes.find((item) => item.name === brandAxis);
  const preferred = axis && defaultContext(axis);
  return preferred !== undefined && brands.includes(preferred) ? preferred : brands[0]!;
}

/** Where a brand's own values are declared. */
export function brandSelector(system: BrandSystem, brands: readonly string[], brand: string): string {
  const own = attributeSelector(brandAxis, brand);
  return brand === rootBrand(system, brands) ? `${rootSelector}, ${own}` : own;
}

/**
 * Every element at which one of the axes may change, so that variables are declared again there. Each has a selector of
 * its own: a browser finds `:where([data-brand])` by its attribute, and tries a list in one `:where()` on every element.
 */
export function scopeElements(system: BrandSystem, axes: readonly string[]): string {
  const changers = system.axes.filter((axis) => {
    if (axis.name !== brandAxis) return axes.includes(axis.name);
    // A brand also changes those axes in which brands start differently.
    return (
      axes.includes(brandAxis) || system.axes.some((other) => axes.includes(other.name) && startsDiffer(system, other))
    );
  });
  return [rootSelector, ...changers.map((axis) => `:where(${attributeSelector(axis.name)})`)].join(', ');
}

/** All places where a context of an axis begins: chosen by attribute, by language, by the brand, by the reader. */
export function contextScopes(system: BrandSystem, brands: readonly string[], axis: Axis, context: string): Scope[] {
  const selectors = [
    ...(startContext(system, axis, rootBrand(system, brands)) === context ? [rootSelector] : []),
    chosenSelector(axis, context),
    ...brandStarts(system, brands, axis, context),
  ];
  const scopes: Scope[] = [{ selector: selectors.join(', ') }];
  if (axis.name === contrastAxis && context === 'more') {
    scopes.push({ selector: `:root:not(${attributeSelector(axis.name)})`, media: '(prefers-contrast: more)' });
  }
  return scopes;
}

function chosenSelector(axis: Axis, context: string): string {
  return axis.name === scriptAxis ? scriptSelector(context) : attributeSelector(axis.name, context);
}

/** The context in which a brand starts, where neither the element nor an ancestor chooses one. */
function brandStarts(system: BrandSystem, brands: readonly string[], axis: Axis, context: string): string[] {
  if (!startsDiffer(system, axis)) return [];
  const attribute = attributeSelector(axis.name);
  return brands
    .filter((brand) => startContext(system, axis, brand) === context)
    .map((brand) => `${attributeSelector(brandAxis, brand)}:not(${attribute}, ${attribute} *)`);
}

function startsDiffer(system: BrandSystem, axis: Axis): boolean {
  return new Set(system.brands.map((brand) => startContext(system, axis, brand.id))).size > 1;
}

export function startContext(system: BrandSystem, axis: Axis, brand: string): string {
  return system.defaults[brand]?.[axis.name] ?? defaultContext(axis);
}
