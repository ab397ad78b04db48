import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const textAreaProps = {
  variants: { size: sizes, dir: ['auto', 'ltr', 'rtl'] },
  defaults: {
    size: 'md',
    rows: 4,
    maxRows: 24,
    grow: true,
    dir: 'auto',
    required: false,
    optional: false,
    disabled: false,
  },
} as const satisfies PropsDoc;

/** `input-change`: the member typed, pasted or chose a suggestion. */
export type TextAreaChangeReason = 'input-change';

export interface TextAreaProps extends FieldLabelProps, Omit<ComponentProps<'textarea'>, 'cols' | 'value'> {
  /**
   * The space around the text: one line is as high as a `Button` of the same size.
   * @default 'md'
   */
  size?: Size;
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
  /**
   * The maximum length in characters as people count them: a letter with its marks is one, an emoji too. A counter shows
   * how many are left. What is typed or pasted beyond it is not inserted. A server that counts in UTF-16 units needs room.
   */
  maxLength?: number;
  /**
   * The direction of the value. `auto` follows its first letter; digits before it follow their script, and an empty field
   * follows the page.
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
