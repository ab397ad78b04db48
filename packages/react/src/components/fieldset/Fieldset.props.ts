import type { ComponentProps, ReactNode } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';

export const fieldsetProps = {
  variants: { size: sizes },
  defaults: { size: 'md', disabled: false },
} as const satisfies PropsDoc;

export interface FieldsetProps extends ComponentProps<'fieldset'> {
  /** What the fields have in common. A noun or a short question, no colon. Screen readers read it before the fields. */
  legend: ReactNode;
  /** Help for all of the fields. It describes the group for assistive technology. */
  description?: ReactNode;
  /**
   * What is wrong with the fields together, such as an end before its beginning. It is announced when it appears. What is
   * wrong with one field belongs to that field.
   */
  error?: ReactNode;
  /** What the `Form` around finds wrong under this name is the error of the group. It is not sent. */
  name?: string;
  /**
   * The size of the legend: `md` for a part of a form, `lg` for a part of a page, `sm` for two or three short fields, which
   * has the legend in the size of a label.
   * @default 'md'
   */
  size?: Size;
  /**
   * Disables all controls inside. They are not sent.
   * @default false
   */
  disabled?: boolean;
}
