import type { ComponentProps } from 'react';

export const stackDirections = ['column', 'row'] as const;
export const stackGaps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export const stackAligns = ['stretch', 'start', 'center', 'end', 'baseline'] as const;
export const stackJustifies = ['start', 'center', 'end', 'between'] as const;
export const stackDefaults = { direction: 'column', gap: 4, align: 'stretch', justify: 'start' } as const;

export type StackDirection = (typeof stackDirections)[number];
export type StackGap = (typeof stackGaps)[number];
export type StackAlign = (typeof stackAligns)[number];
export type StackJustify = (typeof stackJustifies)[number];

export interface StackProps extends ComponentProps<'div'> {
  /**
   * Down the page, or along the line in reading direction.
   * @default 'column'
   */
  direction?: StackDirection;
  /**
   * The step of the space scale between neighbours.
   * @default 4
   */
  gap?: StackGap;
  /**
   * Across the direction.
   * @default 'stretch'
   */
  align?: StackAlign;
  /**
   * Along the direction.
   * @default 'start'
   */
  justify?: StackJustify;
  /**
   * Goes on in a new line where there is no room.
   * @default false
   */
  wrap?: boolean;
  /**
   * Lays out the children of the only child (a `<ul>`, a `<nav>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
