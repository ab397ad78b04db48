import type { ComponentProps } from 'react';
import type { FieldLabelProps } from '../field/Field.props.js';

export const checkboxStates = [false, true, 'indeterminate'] as const;
export const checkboxDefaults = { defaultChecked: false } as const;

export type CheckboxState = (typeof checkboxStates)[number];

export interface CheckboxProps
  extends
    Omit<FieldLabelProps, 'optional'>,
    Omit<ComponentProps<'input'>, 'type' | 'size' | 'checked' | 'defaultChecked'> {
  /** Held by its owner. `indeterminate`: some of what it stands for, not all. */
  checked?: CheckboxState;
  /**
   * How it starts when nobody holds it.
   * @default false
   */
  defaultChecked?: CheckboxState;
  /** Hears the new state after each change, beside the native `onChange`. A click never makes it indeterminate. */
  onCheckedChange?: (checked: boolean) => void;
}
