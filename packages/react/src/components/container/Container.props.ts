import type { ComponentProps } from 'react';

export const containerSizes = ['sm', 'md', 'lg', 'xl'] as const;
export const containerDefaults = { size: 'lg' } as const;

export type ContainerSize = (typeof containerSizes)[number];

export interface ContainerProps extends ComponentProps<'div'> {
  /**
   * The widest it becomes: `sm` for a form, `md` for reading, `lg` for a page, `xl` for a page with covers.
   * @default 'lg'
   */
  size?: ContainerSize;
  /**
   * Gives the measure to the only child (a `<main>`, a `<section>`) and renders no `<div>`.
   * @default false
   */
  asChild?: boolean;
}
