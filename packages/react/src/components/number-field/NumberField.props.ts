import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const numberFieldProps = {
  variants: { size: sizes },
  defaults: { size: 'md', steppers: true, required: false, optional: false, disabled: false, readOnly: false },
} as const satisfies PropsDoc;

/**
 * `input-change`: the member typed or pasted. `keyboard`: by an arrow, Page Up or Down, Home or End. `trigger-press`: by a
 * button. `focus-out`: a value that the field does not accept is corrected when focus leaves. `none`: a form, the browser
 * or a program set it.
 */
export type NumberFieldChangeReason = 'input-change' | 'keyboard' | 'trigger-press' | 'focus-out' | 'none';
export type NumberFieldChangeDetails = ChangeDetails<NumberFieldChangeReason>;

export interface NumberFieldProps
  extends
    FieldLabelProps,
    Omit<
      ComponentProps<'input'>,
      'type' | 'size' | 'value' | 'defaultValue' | 'min' | 'max' | 'step' | 'role' | 'dir'
    > {
  /** The value, controlled. `null`: none. */
  value?: number | null;
  /** The value at first, uncontrolled. */
  defaultValue?: number | null;
  /** Called when the value changes, while people type too. `null`: the field is empty, or its text is no number. */
  onValueChange?: (value: number | null, details: NumberFieldChangeDetails) => void;
  /** The smallest value. A smaller one is corrected when focus leaves. */
  min?: number;
  /** The largest value. A larger one is corrected when focus leaves. */
  max?: number;
  /**
   * The distance between two values, from `min` or 0. Another value is corrected to the nearest one when focus leaves.
   * Omitted: every number is accepted, and arrow keys and buttons change it by 1, a percentage by 0.01.
   */
  step?: number;
  /**
   * How the number is written: options of `Intl.NumberFormat`, e.g. `{ style: 'percent' }`. While people type, the field
   * has the number alone.
   */
  format?: Intl.NumberFormatOptions;
  /**
   * The height, that of a `Button` of the same size.
   * @default 'md'
   */
  size?: Size;
  /**
   * Shows two buttons that change the value, faster while they are held.
   * @default true
   */
  steppers?: boolean;
  /**
   * Disables the control.
   * @default false
   */
  disabled?: boolean;
  /**
   * Shows the value, which cannot be changed.
   * @default false
   */
  readOnly?: boolean;
}
