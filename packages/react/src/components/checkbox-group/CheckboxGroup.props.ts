import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const checkboxGroupProps = {
  variants: { orientation: ['vertical', 'horizontal'] },
  defaults: { orientation: 'vertical', required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

export type CheckboxGroupOrientation = (typeof checkboxGroupProps.variants.orientation)[number];

/** `input-change`: the member clicked one, or the one for all, or pressed Space. */
export type CheckboxGroupChangeReason = 'input-change';

export interface CheckboxGroupProps
  extends
    Omit<FieldLabelProps, 'required'>,
    Omit<ComponentProps<'fieldset'>, 'defaultValue' | 'name' | 'role' | 'form'> {
  /** The name of the values in their form. */
  name?: string;
  /** The chosen values, controlled. */
  value?: readonly string[];
  /** The values that are chosen at first, uncontrolled. */
  defaultValue?: readonly string[];
  /** Called with the chosen values, in the order of the page, when they change. */
  onValueChange?: (value: string[], details: ChangeDetails<CheckboxGroupChangeReason>) => void;
  /**
   * At least one has to be chosen. The legend contains the brand's word for it.
   * @default false
   */
  required?: boolean;
  /** The label of a checkbox before the others that chooses all of them. It is indeterminate while some are chosen. */
  selectAll?: ReactNode;
  /**
   * `vertical`: below each other. `horizontal`: in a row, for two or three short ones; it continues in a new line.
   * @default 'vertical'
   */
  orientation?: CheckboxGroupOrientation;
  /**
   * Disables all choices.
   * @default false
   */
  disabled?: boolean;
  /** `Checkbox`es or `CheckboxCard`s with a `value`, also inside other elements. */
  children?: ReactNode;
}
