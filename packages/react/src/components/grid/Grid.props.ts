import type { ComponentProps } from 'react';
import { stackGaps, type StackGap } from '../stack/Stack.props.js';

export const gridColumns = [1, 2, 3, 4, 6, 12] as const;
export const gridGaps = stackGaps;
export const gridDefaults = { columns: 2, gap: 5 } as const;

export type GridColumns = (typeof gridColumns)[number];
export type GridGap = StackGap;

export interface GridProps extends ComponentProps<'div'> {
  /**
   * Equal columns from a tablet's width on; below it one, or two where four or six are asked for.
   * @default 2
   */
  columns?: GridColumns;
  /**
   * The step of the space scale between cells.
   * @default 5
   */
  gap?: GridGap;
  /**
   * Lays out the children of the only child (a `<ul>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
