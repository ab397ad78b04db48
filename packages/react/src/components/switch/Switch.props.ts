import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const switchProps = {
  variants: { size: sizes },
  defaults: { size: 'md', defaultChecked: false, required: false, disabled: false },
} as const satisfies PropsDoc;

/** `input-change`: the member clicked it or pressed Space. */
export type SwitchChangeReason = 'input-change';

export interface SwitchProps extends Omit<FieldLabelProps, 'optional'>, Omit<ComponentProps<'input'>, 'type' | 'size'> {
  /**
   * The size of the control. The label keeps its size.
   * @default 'md'
   */
  size?: Size;
  /** The controlled state. */
  checked?: boolean;
  /**
   * The initial state, uncontrolled.
   * @default false
   */
  defaultChecked?: boolean;
  /** Called when the state changes. */
  onCheckedChange?: (checked: boolean, details: ChangeDetails<SwitchChangeReason>) => void;
}
