import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const fieldProps = {
  variants: {},
  defaults: { required: false, optional: false, disabled: false },
} as const satisfies PropsDoc;

/** Field props that every form control has. With one of them it renders a field around itself. */
export interface FieldLabelProps {
  /** The question, in the member's words. A noun or a short question, no colon. */
  label?: ReactNode;
  /** Help for the answer. It describes the control for assistive technology. */
  description?: ReactNode;
  /**
   * What is wrong and how to fix it. It makes the control invalid and is announced when it appears. It is a text: `true`
   * shows nothing.
   */
  error?: ReactNode;
  /**
   * The form cannot be sent without it. Marked with the brand's word for it.
   * @default false
   */
  required?: boolean | undefined;
  /**
   * Marks a control that may stay empty. Mark the smaller group: the required ones or the optional ones.
   * @default false
   */
  optional?: boolean;
}

export interface FieldProps extends FieldLabelProps, Omit<ComponentProps<'div'>, 'children'> {
  /** One control: `TextField`, `TextArea`, `Select`, `Checkbox`, `Switch`, or your own with `useFieldControl`. */
  children?: ReactNode;
  /**
   * Disables the control inside.
   * @default false
   */
  disabled?: boolean;
  /** The `id` of the control, if it has its own. */
  htmlFor?: string;
  /** The name of the control: what the `Form` around finds wrong in it is the error of the field. */
  name?: string;
}

/** The label, description and error are parts inside. */
export interface FieldRootProps extends ComponentProps<'div'> {
  /**
   * The value is wrong. Set it to mark the control without an `Error`; an `Error` with content sets it too.
   * @default false
   */
  invalid?: boolean;
  /**
   * The form cannot be sent without it. `Label` marks it with the brand's word.
   * @default false
   */
  required?: boolean;
  /**
   * `Label` marks the control as one that may stay empty.
   * @default false
   */
  optional?: boolean;
  /**
   * Disables the control inside.
   * @default false
   */
  disabled?: boolean;
  /** The `id` of the control, if it has its own. */
  htmlFor?: string;
  /** The name of the control: what the `Form` around finds wrong in it is the error of the field. */
  name?: string;
}

export type FieldLabelPartProps = Omit<ComponentProps<'label'>, 'htmlFor'>;

export interface FieldControlProps {
  /** One element that takes focus: an `<input>`, or a component that passes props on. */
  children: ReactNode;
}

export type FieldDescriptionProps = ComponentProps<'div'>;

/** Without content it renders an empty live region. */
export type FieldErrorProps = ComponentProps<'div'>;
