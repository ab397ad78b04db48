import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const radioGroupProps = {
  variants: { orientation: ['vertical', 'horizontal'] },
  defaults: { orientation: 'vertical', required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

export type RadioGroupOrientation = (typeof radioGroupProps.variants.orientation)[number];

/** `input-change`: the member chose another one, by press or with an arrow key. */
export type RadioGroupChangeReason = 'input-change';

export interface RadioGroupProps
  extends FieldLabelProps, Omit<ComponentProps<'fieldset'>, 'defaultValue' | 'name' | 'role' | 'form'> {
  /** The name of the value in its form. */
  name?: string;
  /** The chosen value, controlled. `null`: none. */
  value?: string | null;
  /** The value that is chosen at first, uncontrolled. */
  defaultValue?: string;
  /** Called when another value is chosen. */
  onValueChange?: (value: string, details: ChangeDetails<RadioGroupChangeReason>) => void;
  /**
   * `vertical`: below each other. `horizontal`: in a row, for two or three short ones; it continues in a new line.
   * @default 'vertical'
   */
  orientation?: RadioGroupOrientation;
  /**
   * Disables all choices.
   * @default false
   */
  disabled?: boolean;
  /** `Radio`s or `RadioCard`s, also inside other elements. */
  children?: ReactNode;
}

export interface RadioProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'size' | 'value' | 'checked' | 'defaultChecked' | 'name' | 'required'
> {
  /** The value of the group when it is chosen. */
  value: string;
  /** The choice, in the member's words. */
  label?: ReactNode;
  /** Help for the choice. It describes the control for assistive technology. */
  description?: ReactNode;
}
