import type { ComponentProps } from 'react';

export const readingProgressProps = { variants: {}, defaults: {} } as const;

export interface ReadingProgressProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The id of the element with the text. */
  of: string;
}
