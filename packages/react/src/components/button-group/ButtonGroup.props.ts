import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const buttonGroupProps = {
  variants: { variant: ['joined', 'spaced'], orientation: ['horizontal', 'vertical'] },
  defaults: { variant: 'joined', orientation: 'horizontal' },
} as const satisfies PropsDoc;

export type ButtonGroupVariant = (typeof buttonGroupProps.variants.variant)[number];
export type ButtonGroupOrientation = (typeof buttonGroupProps.variants.orientation)[number];

export interface ButtonGroupProps extends ComponentProps<'div'> {
  /**
   * `joined`: one shape, rounded at its ends. `spaced`: separate buttons, which continue in a new line.
   * @default 'joined'
   */
  variant?: ButtonGroupVariant;
  /**
   * In a row or below each other.
   * @default 'horizontal'
   */
  orientation?: ButtonGroupOrientation;
}
