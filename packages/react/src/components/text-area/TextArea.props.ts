import type { ComponentProps, CSSProperties } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const textAreaProps = {
  variants: { dir: ['auto', 'ltr', 'rtl'] },
  defaults: { rows: 4, maxRows: 24, grow: true, dir: 'auto', required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

/** `input-change`: the member typed, pasted or chose a suggestion. */
export type TextAreaChangeReason = 'input-change';

export interface TextAreaProps extends FieldLabelProps, Omit<ComponentProps<'textarea'>, 'cols' | 'value'> {
  /**
   * The height of an empty field, in lines.
   * @default 4
   */
  rows?: number;
  /**
   * Grows with its value. `false` shows a handle to resize it instead.
   * @default true
   */
  grow?: boolean;
  /**
   * The height from which it scrolls instead of growing, in lines.
   * @default 24
   */
  maxRows?: number;
  /** The maximum length, in UTF-16 units as browsers count. A counter shows how many characters are left. */
  maxLength?: number;
  /**
   * The direction of the value. `auto` follows its first letter; an empty field follows the page.
   * @default 'auto'
   */
  dir?: 'auto' | 'ltr' | 'rtl';
  /** The controlled value. */
  value?: string;
  /** The initial value, uncontrolled. */
  defaultValue?: string;
  /** Called when the value changes. */
  onValueChange?: (value: string, details: ChangeDetails<TextAreaChangeReason>) => void;
}

/** Numbers that the style sheet reads. */
export interface TextAreaStyle extends CSSProperties {
  '--ws-text-area-rows': number;
  '--ws-text-area-max-rows': number;
}
