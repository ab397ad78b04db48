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

/** Where a context begins: elements that match a selector, or the root while a media condition is true. */
export interface ContextPlace {
  readonly selector?: string;
  readonly media?: string;
}

/** How a style sheet names its toggles and chooses contexts. */
export interface SheetRules {
  /** Start of the names of toggles: `--ws-`. */
  readonly start: string;
  /** Selectors of the root. */
  readonly root: readonly string[];
  /** Axis → context → its places; other axes are attributes. */
  readonly contexts: Readonly<Record<string, Readonly<Record<string, readonly ContextPlace[]>>>>;
}

export const defaultRules: SheetRules = { start: '--ws-', root: [':root'], contexts: {} };

export function attributeSelector(axis: string, context?: string): string {
  const name = axis === scriptAxis ? 'lang' : `data-${cssIdentPart(axis)}`;
  return context === undefined ? `[${name}]` : `[${name}=${cssString(context)}]`;
}

export function startContext(system: BrandSystem, axis: Axis, brand: string): string {
  return system.defaults[brand]?.[axis.name] ?? defaultContext(axis);
}

const host = ':host';

/** The places at which the values of some brands are declared. */
export class Scopes {
  /** Specificity 0, so that every attribute on the same element wins. */
  readonly root: string;

  constructor(
    private readonly system: BrandSystem,
    private readonly brands: readonly string[],
    private readonly rules: SheetRules = defaultRules,
  ) {
    this.root = `:where(${rules.root.join(', ')})`;
  }

  /** `--ws-if-mode-dark`: `initial` in the context, a space elsewhere. */
  toggleName(axis: string, context: string): string {
    return `${this.rules.start}if-${cssIdentPart(axis)}-${cssIdentPart(context)}`;
  }

  /** The brand whose values the root has. */
  get rootBrand(): string {
    const axis = this.system.axes.find((item) => item.name === brandAxis);
    const preferred = axis && defaultContext(axis);
    return preferred !== undefined && this.brands.includes(preferred) ? preferred : this.brands[0]!;
  }

  /** Where a brand's own values are declared. */
  ofBrand(brand: string): Scope[] {
    const selectors = [...(brand === this.rootBrand ? [this.root] : []), ...this.#selectorsOf(brandAxis, brand)];
    return [{ selector: selectors.join(', ') }, ...this.#mediaOf(brandAxis, brand)].filter(hasSelector);
  }

  /**
   * Every element at which one of the axes may change, so that variables are declared again there. Each has a selector of
   * its own: a browser finds `:where([data-brand])` by its attribute, and tries a list in one `:where()` on every element.
   */
  elements(axes: readonly string[]): string {
    const changers = this.system.axes.filter((axis) => {
      if (axis.name !== brandAxis) return axes.includes(axis.name);
      // A brand also changes those axes in which brands start differently.
      return (
        axes.includes(brandAxis) || this.system.axes.some((other) => axes.includes(other.name) && this.#differs(other))
      );
    });
    return [this.root, ...changers.flatMap((axis) => this.#changers(axis).map((one) => `:where(${one})`))].join(', ');
  }

  /** All places where a context of an axis begins: chosen by attribute, by language, by the brand, by the reader. */
  ofContext(axis: Axis, context: string): Scope[] {
    const selectors = [
      ...(startContext(this.system, axis, this.rootBrand) === context ? [this.root] : []),
      ...this.#selectorsOf(axis.name, context),
      ...this.#brandStarts(axis, context),
    ];
    return [{ selector: selectors.join(', ') }, ...this.#mediaOf(axis.name, context)].filter(hasSelector);
  }

  /** The contexts of an axis, the default first: a rule for the reader's setting must follow the one for the root. */
  contextsOf(axis: Axis): readonly string[] {
    if (this.rules.contexts[axis.name] === undefined) return axis.contexts;
    const start = startContext(this.system, axis, this.rootBrand);
    return [start, ...axis.contexts.filter((context) => context !== start)];
  }

  #selectorsOf(axis: string, context: string): string[] {
    const own = this.rules.contexts[axis]?.[context];
    if (own !== undefined) return own.flatMap(({ selector, media }) => (media === undefined ? [selector!] : []));
    if (this.rules.contexts[axis] !== undefined) return [];
    return this.#withHost(axis === scriptAxis ? scriptSelector(context) : attributeSelector(axis, context));
  }

  /** An attribute of the host is outside the shadow tree: only `:host()` matches it. */
  #withHost(selector: string): string[] {
    return this.rules.root.includes(host) ? [selector, `:host(${selector})`] : [selector];
  }

  #mediaOf(axis: string, context: string): Scope[] {
    const own = this.rules.contexts[axis];
    if (own !== undefined)
      return (own[context] ?? []).flatMap(({ selector = this.root, media }) =>
        media === undefined ? [] : [{ selector, media }],
      );
    if (axis !== contrastAxis || context !== 'more') return [];
    const without = `:not(${attributeSelector(axis)})`;
    const selector = this.rules.root
      .map((root) => (root === host ? `:host(${without})` : `${root}${without}`))
      .join(', ');
    return [{ selector, media: '(prefers-contrast: more)' }];
  }

  /** Selectors of the elements at which an axis may change. */
  #changers(axis: Axis): string[] {
    if (this.rules.contexts[axis.name] === undefined) return [attributeSelector(axis.name)];
    return [...new Set(axis.contexts.flatMap((context) => this.#selectorsOf(axis.name, context)))];
  }

  /** The context in which a brand starts, where neither the element nor an ancestor chooses one. */
  #brandStarts(axis: Axis, context: string): string[] {
    if (!this.#differs(axis)) return [];
    const chosen = this.#changers(axis).flatMap((selector) => [selector, `${selector} *`]);
    return this.brands
      .filter((brand) => startContext(this.system, axis, brand) === context)
      .flatMap((brand) => this.#selectorsOf(brandAxis, brand))
      .map((brand) => (chosen.length === 0 ? brand : `${compound(brand)}:not(${chosen.join(', ')})`));
  }

  #differs(axis: Axis): boolean {
    return new Set(this.system.brands.map((brand) => startContext(this.system, axis, brand.id))).size > 1;
  }
}

/** A selector list that more can be appended to. */
const compound = (selector: string): string => (selector.includes(',') ? `:is(${selector})` : selector);
const hasSelector = ({ selector }: Scope): boolean => selector !== '';
