import type { ComponentProps } from 'react';
import { spaces, type PropsDoc, type Responsive, type Space } from '../../system/props.js';
import { stackProps, type StackAlign, type StackDirection, type StackJustify } from '../stack/Stack.props.js';

export const flexProps = {
  variants: { ...stackProps.variants, gap: spaces, inline: [true, false] },
  defaults: {
    direction: 'row',
    gap: 0,
    align: 'stretch',
    justify: 'start',
    wrap: false,
    inline: false,
    asChild: false,
  },
} as const satisfies PropsDoc;

export interface FlexProps extends ComponentProps<'div'> {
  /**
   * The direction, responsive: along the line in reading direction, or down the page. There is no reverse: people read and
   * reach the children in their order.
   * @default 'row'
   */
  direction?: Responsive<StackDirection>;
  /**
   * The space between children, responsive: a step of the space scale.
   * @default 0
   */
  gap?: Responsive<Space>;
  /**
   * The alignment across the direction, responsive.
   * @default 'stretch'
   */
  align?: Responsive<StackAlign>;
  /**
   * The distribution along the direction, responsive.
   * @default 'start'
   */
  justify?: Responsive<StackJustify>;
  /**
   * Continues in a new line where space runs out, responsive.
   * @default false
   */
  wrap?: Responsive<boolean>;
  /**
   * In a line of text, and as wide as its children.
   * @default false
   */
  inline?: boolean;
  /**
   * Lays out the children of the only child (a `<ul>`, a `<nav>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
