import type { ComponentProps } from 'react';
import type { Gathering } from '../data.js';

export const eventCardProps = { variants: {}, defaults: { level: 3 } } as const;

export interface EventCardProps extends Omit<ComponentProps<'article'>, 'children'> {
  /** The gathering. */
  event: Gathering;
  /** The maker of the calendar file: the name of the site, in its `PRODID`. */
  product: string;
  /**
   * The level of the heading.
   * @default 3
   */
  level?: 2 | 3 | 4;
}
