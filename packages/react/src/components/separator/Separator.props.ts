import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const separatorProps = {
  variants: { orientation: ['horizontal', 'vertical'] },
  defaults: { orientation: 'horizontal', decorative: false },
} as const satisfies PropsDoc;

export type SeparatorOrientation = (typeof separatorProps.variants.orientation)[number];

export interface SeparatorProps extends ComponentProps<'hr'> {
  /**
   * `horizontal` across the page, or `vertical` between items in a row.
   * @default 'horizontal'
   */
  orientation?: SeparatorOrientation;
  /**
   * Hides it from assistive technology, where the structure of the page says the same.
   * @default false
   */
  decorative?: boolean;
}
