import type { ComponentProps } from 'react';
import { spaces, type PropsDoc, type Responsive, type Space } from '../../system/props.js';

export const stackProps = {
  variants: {
    direction: ['column', 'row'],
    gap: spaces,
    align: ['stretch', 'start', 'center', 'end', 'baseline'],
    justify: ['start', 'center', 'end', 'between'],
    wrap: [true, false],
  },
  defaults: { direction: 'column', gap: 4, align: 'stretch', justify: 'start', wrap: false, asChild: false },
} as const satisfies PropsDoc;

export type StackDirection = (typeof stackProps.variants.direction)[number];
export type StackGap = Space;
export type StackAlign = (typeof stackProps.variants.align)[number];
export type StackJustify = (typeof stackProps.variants.justify)[number];

export interface StackProps extends ComponentProps<'div'> {
  /**
   * The direction, responsive: down the page, or along the line in reading direction.
   * @default 'column'
   */
  direction?: Responsive<StackDirection>;
  /**
   * The space between children, responsive: a step of the space scale.
   * @default 4
   */
  gap?: Responsive<StackGap>;
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
   * Lays out the children of the only child (a `<ul>`, a `<nav>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
