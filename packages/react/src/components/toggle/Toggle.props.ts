import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const toggleProps = {
  variants: { variant: ['outline', 'ghost'], size: sizes },
  defaults: { variant: 'outline', size: 'md', disabled: false },
} as const satisfies PropsDoc;

export type ToggleVariant = (typeof toggleProps.variants.variant)[number];

/** `trigger-press`: the button was pressed, by pointer or keyboard. */
export type ToggleChangeReason = 'trigger-press';

export interface ToggleProps extends Omit<ComponentProps<'button'>, 'value' | 'aria-pressed'> {
  /** Whether it is pressed, controlled. */
  pressed?: boolean;
  /** Whether it is pressed at first, uncontrolled. */
  defaultPressed?: boolean;
  /** Called when it is pressed or released. `event.preventDefault()` keeps an uncontrolled state as it is. */
  onPressedChange?: (pressed: boolean, details: ChangeDetails<ToggleChangeReason>) => void;
  /**
   * The form. `ghost` is for a toolbar.
   * @default 'outline'
   */
  variant?: ToggleVariant;
  /**
   * The height, that of a `Button` of the same size.
   * @default 'md'
   */
  size?: Size;
  /** The accessible name of a toggle that contains an icon alone. It makes the toggle square. */
  label?: string;
  /** Content before the text, in reading direction. Decorative: hide it from assistive technology. */
  start?: ReactNode;
  /** Content after the text, in reading direction. Decorative: hide it from assistive technology. */
  end?: ReactNode;
  /**
   * Disables the toggle.
   * @default false
   */
  disabled?: boolean;
}
