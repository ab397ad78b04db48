import type { Location } from '../types.js';

/** A variable as it stands in a value. */
export interface VariableUse {
  /** `--ws-color-text-default`. */
  readonly name: string;
  /** Whether the value says what counts where the variable is not set. */
  readonly hasFallback: boolean;
  readonly location: Location;
}

/** One declaration of a style sheet, for one element that it may style. */
export interface StyleUse {
  /**
   * What is styled: `button` for `.ws-button`; the class for any other class, such as `.hero`; else the selector.
   * Declarations of keyframes belong to `@keyframes name`.
   */
  readonly part: string;
  /** What has to be so of the element itself, sorted: `[data-tone=accent]`, `:hover`. Empty for the base. */
  readonly conditions: readonly string[];
  /** What has to stand around it, as written with its combinator: `.ws-card:hover >`. Else empty. */
  readonly within: string;
  /** The parts named in `within`, the nearest last. */
  readonly ancestors: readonly string[];
  /** Conditions of those parts: `in card: :hover`. */
  readonly ancestorConditions: readonly string[];
  /** `::before`, `::placeholder`; empty for the element itself. */
  readonly pseudo: string;
  /** Conditions of the page around it, as written: `@media (pointer:coarse)`. */
  readonly media: readonly string[];
  readonly property: string;
  /** As written, without `!important`. */
  readonly value: string;
  /** Every variable that the value reads. */
  readonly variables: readonly VariableUse[];
  readonly location: Location;
  /** What decides between two declarations of one property, most weighty first: a greater one wins. */
  readonly weight: readonly number[];
}
