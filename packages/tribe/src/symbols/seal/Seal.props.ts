import type { ComponentProps } from 'react';

export interface SealProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The year of the founding, in the Gregorian calendar. */
  year: number;
  /** The name of the tribe. Omitted: the brand's, in the language of the scope. */
  name?: string;
}
