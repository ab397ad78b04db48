import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const textFieldProps = {
  variants: {
    type: [
      'text',
      'email',
      'password',
      'search',
      'tel',
      'url',
      'number',
      'date',
      'time',
      'datetime-local',
      'month',
      'week',
    ],
    size: sizes,
    dir: ['auto', 'ltr', 'rtl'],
  },
  defaults: {
    type: 'text',
    size: 'md',
    dir: 'auto',
    clearable: false,
    revealable: false,
    required: false,
    optional: false,
    disabled: false,
  },
} as const satisfies PropsDoc;

export type TextFieldType = (typeof textFieldProps.variants.type)[number];

/** `input-change`: the member typed, pasted or chose a suggestion. `input-clear`: they pressed the clear button. */
export type TextFieldChangeReason = 'input-change' | 'input-clear';

export interface TextFieldProps extends FieldLabelProps, Omit<ComponentProps<'input'>, 'type' | 'size' | 'value'> {
  /**
   * The kind of value. It sets the keyboard on a phone and the browser's validation. A `number` takes digits of any script.
   * @default 'text'
   */
  type?: TextFieldType;
  /**
   * The height, that of a `Button` of the same size. It follows the density of the scope.
   * @default 'md'
   */
  size?: Size;
  /**
   * The direction of the value. `auto` follows its first letter; digits before it follow their script, and an empty field
   * follows the page. A number, a telephone number and an address of a person or a page are written from left to right.
   * @default 'auto'
   */
  dir?: 'auto' | 'ltr' | 'rtl';
  /** Content before the text, in reading direction: an icon, a unit. */
  start?: ReactNode;
  /** Content after the text, in reading direction. */
  end?: ReactNode;
  /**
   * Shows a button that clears the field while it has a value.
   * @default false
   */
  clearable?: boolean;
  /**
   * Of a `password`: shows a button that shows its characters.
   * @default false
   */
  revealable?: boolean;
  /** The controlled value. */
  value?: string;
  /** The initial value, uncontrolled. */
  defaultValue?: string;
  /** Called when the value changes. */
  onValueChange?: (value: string, details: ChangeDetails<TextFieldChangeReason>) => void;
}
