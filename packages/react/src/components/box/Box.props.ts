import type { ComponentProps } from 'react';
import { spaces, type PropsDoc, type Responsive, type Space } from '../../system/props.js';

export const boxProps = {
  variants: { padding: [...spaces, 'page'], grow: [true, false], shrink: [true, false] },
  defaults: { padding: 0, grow: false, shrink: true, asChild: false },
} as const satisfies PropsDoc;

/** A step of the space scale, or the margin of the page as in `Container`. */
export type BoxPadding = (typeof boxProps.variants.padding)[number];

export interface BoxProps extends ComponentProps<'div'> {
  /**
   * The space inside of all four edges, responsive: a step of the space scale. `page` is the margin of `Container`, at the
   * sides only.
   * @default 0
   */
  padding?: Responsive<BoxPadding>;
  /** The space at the top and the bottom, responsive, in place of `padding`. */
  paddingBlock?: Responsive<Space>;
  /** The space at both sides, responsive, in place of `padding`. */
  paddingInline?: Responsive<BoxPadding>;
  /**
   * Takes the space that is left in a row or a column (`Flex`, `Stack`).
   * @default false
   */
  grow?: boolean;
  /**
   * May become narrower than its content needs. With `false` it keeps its size where space runs out.
   * @default true
   */
  shrink?: boolean;
  /**
   * Gives the space to the only child (a `<main>`, a `<li>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
