import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const brandMarkProps = {
  variants: { size: sizes },
  defaults: { size: 'md', small: false, decorative: false },
} as const satisfies PropsDoc;

export interface BrandMarkProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** The id of the brand. Without it, the brand of the scope. */
  brand?: string;
  /**
   * The width and height. For other sizes set both with `style`, never below the minimum of the mark.
   * @default 'md'
   */
  size?: Size;
  /**
   * Shows the drawing for sizes up to 24 pixels, if the brand has one.
   * @default false
   */
  small?: boolean;
  /**
   * Hides it from assistive technology, where the name is next to it.
   * @default false
   */
  decorative?: boolean;
}
