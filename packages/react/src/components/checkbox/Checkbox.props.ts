import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const checkboxProps = {
  variants: { size: sizes, checked: [false, true, 'indeterminate'], defaultChecked: [false, true, 'indeterminate'] },
  defaults: { size: 'md', defaultChecked: false, required: false, disabled: false },
} as const satisfies PropsDoc;

export type CheckboxState = (typeof checkboxProps.variants.checked)[number];

/** `input-change`: the member clicked it or pressed Space. */
export type CheckboxChangeReason = 'input-change';

export interface CheckboxProps
  extends
    Omit<FieldLabelProps, 'optional'>,
    Omit<ComponentProps<'input'>, 'type' | 'size' | 'checked' | 'defaultChecked'> {
  /**
   * The size of the control. The label keeps its size.
   * @default 'md'
   */
  size?: Size;
  /** The controlled state. `indeterminate`: some of the items it represents are checked, not all. */
  checked?: CheckboxState;
  /**
   * The initial state, uncontrolled.
   * @default false
   */
  defaultChecked?: CheckboxState;
  /** Called when the state changes. A click never makes it indeterminate. */
  onCheckedChange?: (checked: boolean, details: ChangeDetails<CheckboxChangeReason>) => void;
}
