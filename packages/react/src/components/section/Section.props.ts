import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Responsive, type Size } from '../../system/props.js';

export const sectionProps = {
  variants: { size: sizes },
  defaults: { size: 'md', asChild: false },
} as const satisfies PropsDoc;

export interface SectionProps extends ComponentProps<'section'> {
  /**
   * The space above and below, responsive.
   * @default 'md'
   */
  size?: Responsive<Size>;
  /**
   * Gives the space to the only child (a `<footer>`, an `<article>`) and renders no `<section>`.
   * @default false
   */
  asChild?: boolean;
}
