import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';
import type { FieldLabelProps } from '../field/Field.props.js';

export const inputGroupProps = {
  variants: { dir: ['ltr', 'rtl'] },
  defaults: { required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

export interface InputGroupProps extends FieldLabelProps, Omit<ComponentProps<'div'>, 'dir'> {
  /**
   * The direction of the row, without its label and messages: that of the page. Set `ltr` where the parts are one text that
   * is written from left to right in every language: an address of a page, a telephone number with its country.
   */
  dir?: 'ltr' | 'rtl';
  /** The name of the control whose error, found by the `Form` around, is shown. */
  name?: string;
  /**
   * Disables the controls inside.
   * @default false
   */
  disabled?: boolean;
  /**
   * `InputGroupText`, controls and buttons. One control takes label, description and error; each other control has an
   * `aria-label`.
   */
  children?: ReactNode;
}

export type InputGroupTextProps = ComponentProps<'span'>;
