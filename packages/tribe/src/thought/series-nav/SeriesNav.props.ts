import type { ComponentProps } from 'react';
import type { Series } from '../data.js';

export const seriesNavProps = { variants: {}, defaults: {} } as const;

export interface SeriesNavProps extends Omit<ComponentProps<'nav'>, 'children' | 'part'> {
  /** The series with its parts in order. */
  series: Series;
  /** The part that this page is, from 1. */
  part: number;
}
