import type { ComponentProps, ReactNode } from 'react';
import { colors, sizes, type Color, type PropsDoc, type Size } from '../../system/props.js';

export const buttonProps = {
  variants: { variant: ['solid', 'soft', 'outline', 'ghost'], color: colors, size: sizes },
  defaults: {
    variant: 'outline',
    color: 'neutral',
    size: 'md',
    loading: false,
    disabled: false,
    focusableWhenDisabled: false,
    asChild: false,
  },
} as const satisfies PropsDoc;

export type ButtonVariant = (typeof buttonProps.variants.variant)[number];

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'color'> {
  /**
   * The form. `solid` is for the main action, one per screen; `outline` and `soft` for actions next to it; `ghost` for
   * actions in a row or a toolbar.
   * @default 'outline'
   */
  variant?: ButtonVariant;
  /**
   * The role. `danger` is for an action that cannot be undone; its text says so too.
   * @default 'neutral'
   */
  color?: Color;
  /**
   * The height. It follows the density of the scope.
   * @default 'md'
   */
  size?: Size;
  /** Content before the text, in reading direction. Decorative: hide it from assistive technology. */
  start?: ReactNode;
  /** Content after the text, in reading direction. Decorative: hide it from assistive technology. */
  end?: ReactNode;
  /**
   * The action is running. Sets `aria-busy` and `aria-disabled`, keeps the button focusable and blocks activation. Change
   * the text as well: to your own, or to the brand's with `<Message message="state.loading" />`.
   * @default false
   */
  loading?: boolean;
  /**
   * Disables the button. With `asChild`, sets `aria-disabled`, keeps the child focusable and blocks activation.
   * @default false
   */
  disabled?: boolean;
  /**
   * Keeps a disabled button in the tab order, with `aria-disabled`: for one with a `Tooltip` that says why, or one that
   * had focus when it was disabled.
   * @default false
   */
  focusableWhenDisabled?: boolean;
  /**
   * Renders the only child (a link, a router's link) with the look and behaviour of the button.
   * @default false
   */
  asChild?: boolean;
}
