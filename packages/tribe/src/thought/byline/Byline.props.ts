import type { ComponentProps } from 'react';
import type { Author, DateValue } from '../data.js';

export const bylineProps = { variants: {}, defaults: {} } as const;

export interface BylineProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The people who sign, in the order that they agreed on. */
  authors: readonly Author[];
  /** The day on which the text was published. */
  published?: DateValue;
  /** The day of its last change. */
  updated?: DateValue;
  /** How long it takes to read. Omitted: not shown. */
  minutes?: number;
}
