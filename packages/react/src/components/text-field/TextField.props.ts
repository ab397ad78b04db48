import type { ComponentProps, ReactNode } from 'react';
import type { FieldLabelProps } from '../field/Field.props.js';

export const textFieldTypes = ['text', 'email', 'password', 'search', 'tel', 'url', 'number', 'date', 'time'] as const;
export const textFieldDefaults = { type: 'text', dir: 'auto' } as const;

export type TextFieldType = (typeof textFieldTypes)[number];

export interface TextFieldProps extends FieldLabelProps, Omit<ComponentProps<'input'>, 'type' | 'size'> {
  /**
   * What is written. It chooses the keyboard on a phone and what the browser checks.
   * @default 'text'
   */
  type?: TextFieldType;
  /**
   * The direction of what is written. `auto` takes it from the first letter; an empty field follows the page.
   * @default 'auto'
   */
  dir?: 'auto' | 'ltr' | 'rtl';
  /** What stands before the text, in reading direction: a sign, a unit. */
  start?: ReactNode;
  /** What stands after the text, in reading direction. */
  end?: ReactNode;
  /**
   * Offers a button that empties the field while there is something in it.
   * @default false
   */
  clearable?: boolean;
  /** Hears the text after each change, beside the native `onChange`. */
  onValueChange?: (value: string) => void;
}
