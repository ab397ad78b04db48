/** Distances in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'ltr' | 'rtl';

/** What a box is: an element, one of its text nodes, or a pseudo-element. */
export type BoxKind = 'element' | 'text' | '::before' | '::after';

/** One measured box. Plain data, so that it can be sent out of a browser. */
export interface Box {
  /** Path of the element from the root, such as `div.card > button:nth-child(2)`; unique in a measurement. */
  readonly path: string;
  readonly kind: BoxKind;
  /** Position of the parent element in the measurement; −1 for the root. */
  readonly parent: number;
  /** Relative to the left top corner of the root. Of a pseudo-element only the size is known; x and y are 0. */
  readonly rect: Rect;
  readonly direction: Direction;
  /** Computed values by CSS property. */
  readonly style: Readonly<Record<string, string>>;
  readonly scrollLeft: number;
  /** Properties that an exception excludes; `*` excludes all. */
  readonly excluded: readonly string[];
}

/** A reviewed place that is not mirrored on purpose. */
export interface Exception {
  /** CSS selector of the elements. */
  readonly selector: string;
  /**
   * Properties that are not compared. Without it, neither the elements nor what is in them are compared.
   * Names: CSS properties, and `x`, `y`, `width`, `height`, `scrollLeft`.
   */
  readonly properties?: readonly string[];
  /** Why this place is not mirrored. */
  readonly reason: string;
}

/** A place where the right-to-left page is not the mirror image of the left-to-right page. */
export interface Mismatch {
  /** {@link Box.path} */
  readonly path: string;
  readonly kind: BoxKind;
  /** A CSS property, or `x`, `y`, `width`, `height`, `scrollLeft`, or `missing`: the box exists in one direction only. */
  readonly property: string;
  /** Value in left-to-right. */
  readonly ltr: string;
  /** Value in right-to-left. */
  readonly rtl: string;
  /** The value that right-to-left must have. */
  readonly expected: string;
}
