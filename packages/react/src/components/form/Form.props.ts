import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const formProps = {
  variants: {},
  defaults: { summary: true },
} as const satisfies PropsDoc;

/**
 * What is wrong, by the `name` of a control: a text, or several of which the first one is shown. A name that no control has
 * is a problem of the whole form; use `''` for it.
 */
export type FormErrors = Readonly<Record<string, string | readonly string[] | null | undefined>>;

export interface FormProps extends ComponentProps<'form'> {
  /**
   * What a server finds wrong. Each text is the error of the field with this name until people change its value. Give a new
   * object with each answer: with the same one, what people changed since counts as right.
   */
  errors?: FormErrors | undefined;
  /**
   * Finds what is wrong in the browser, after its own validation and before the form is sent: passwords that differ, an end
   * before its beginning. With an error the form is not sent, and `onSubmit` and `action` are not called.
   */
  validate?: (data: FormData) => FormErrors | null | undefined;
  /**
   * Above the fields, a list of what is wrong, each with a link to its field. It takes focus when the form was not accepted.
   * Without it the first invalid field takes focus.
   * @default true
   */
  summary?: boolean;
}
