import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const visuallyHiddenProps = {
  variants: {},
  defaults: { asChild: false },
} as const satisfies PropsDoc;

export interface VisuallyHiddenProps extends ComponentProps<'span'> {
  /**
   * Hides the only child (a heading, a caption) instead of a `<span>`.
   * @default false
   */
  asChild?: boolean;
}
