import type { ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';
import { buttonProps, type ButtonProps, type ButtonVariant } from '../button/Button.props.js';

export const iconButtonProps = {
  variants: buttonProps.variants,
  defaults: { ...buttonProps.defaults, variant: 'ghost' },
} as const satisfies PropsDoc;

export interface IconButtonProps extends Omit<ButtonProps, 'start' | 'end' | 'aria-label'> {
  /** What the button does: its accessible name. */
  label: string;
  /**
   * The form.
   * @default 'ghost'
   */
  variant?: ButtonVariant;
  /**
   * The action is running. Keeps the button focusable, blocks activation, and announces the brand's message for it.
   * @default false
   */
  loading?: boolean;
  /** The icon. Hide it from assistive technology. */
  children?: ReactNode;
}
