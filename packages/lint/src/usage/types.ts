import type { Location } from '@wusum/diagnostics';

/** A variable in a value. */
export interface VariableUse {
  /** `--ws-color-text-default`. */
  readonly name: string;
  /** Whether it has a fallback. */
  readonly hasFallback: boolean;
  readonly location: Location;
}

/** One declaration of a style sheet, for one of the elements that its selector matches. */
export interface StyleUse {
  /**
   * The styled part: `button` for `.ws-button`; any other class with its dot, such as `.hero`; else the selector.
   * Declarations of keyframes belong to `@keyframes name`.
   */
  readonly part: string;
  /** Conditions of the element itself, sorted: `[data-color=accent]`, `:hover`. Empty for the base. */
  readonly conditions: readonly string[];
  /** The selector of the elements around it, with the combinator: `.ws-card:hover >`. Else empty. */
  readonly within: string;
  /** The parts named in `within`, the nearest last. */
  readonly ancestors: readonly string[];
  /** Conditions of those parts: `in card: :hover`. */
  readonly ancestorConditions: readonly string[];
  /** `::before`, `::placeholder`; empty for the element itself. */
  readonly pseudo: string;
  /** Conditional at-rules around it, as written: `@media (pointer:coarse)`. */
  readonly media: readonly string[];
  readonly property: string;
  /** As written, without `!important`. */
  readonly value: string;
  /** Every variable that the value reads. */
  readonly variables: readonly VariableUse[];
  readonly location: Location;
  /** Cascade order of declarations of the same property, most significant number first: the greater one wins. */
  readonly weight: readonly number[];
}

/** A declaration whose value is written out for one state: no private custom property is left in it. */
export interface ResolvedUse extends StyleUse {
  /** Conditions of the element, the elements around it and the page. */
  readonly state: readonly string[];
  /** The declarations of custom properties that its value is read through. */
  readonly through: readonly StyleUse[];
}
