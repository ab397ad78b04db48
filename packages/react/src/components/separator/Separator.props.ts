import type { ComponentProps } from 'react';

export const separatorOrientations = ['horizontal', 'vertical'] as const;
export const separatorDefaults = { orientation: 'horizontal' } as const;

export type SeparatorOrientation = (typeof separatorOrientations)[number];

export interface SeparatorProps extends ComponentProps<'hr'> {
  /**
   * Across the page, or between things in a row.
   * @default 'horizontal'
   */
  orientation?: SeparatorOrientation;
  /**
   * Only for the eye: readers of the page's structure do not hear of it.
   * @default false
   */
  decorative?: boolean;
}
