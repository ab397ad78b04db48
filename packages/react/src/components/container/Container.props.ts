import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Responsive } from '../../system/props.js';

export const containerProps = {
  variants: { size: [...sizes, 'xl'] },
  defaults: { size: 'lg', asChild: false },
} as const satisfies PropsDoc;

export type ContainerSize = (typeof containerProps.variants.size)[number];

export interface ContainerProps extends ComponentProps<'div'> {
  /**
   * The maximum width, responsive: `sm` for a form, `md` for reading, `lg` for a page, `xl` for a page with covers.
   * @default 'lg'
   */
  size?: Responsive<ContainerSize>;
  /**
   * Renders the only child (a `<main>`, a `<section>`) with the width and margins.
   * @default false
   */
  asChild?: boolean;
}
