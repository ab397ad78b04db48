import type { ComponentProps } from 'react';
import { spaces, type PropsDoc, type Responsive, type Space } from '../../system/props.js';

export const gridProps = {
  variants: { columns: [1, 2, 3, 4, 6, 12], gap: spaces },
  defaults: { columns: 2, gap: 5, asChild: false },
} as const satisfies PropsDoc;

export type GridColumns = (typeof gridProps.variants.columns)[number];
export type GridGap = Space;

export interface GridProps extends ComponentProps<'div'> {
  /**
   * The number of equal columns. A plain number applies from the breakpoint `md` on: below it there is one column, or two
   * from `sm` on instead of four or six. An object says the number for each breakpoint.
   * @default 2
   */
  columns?: Responsive<GridColumns>;
  /**
   * The space between cells, responsive: a step of the space scale.
   * @default 5
   */
  gap?: Responsive<GridGap>;
  /**
   * Lays out the children of the only child (a `<ul>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
