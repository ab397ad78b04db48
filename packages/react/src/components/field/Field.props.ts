import type { ComponentProps, ReactNode } from 'react';

/** What every control says about itself, with its own label or through the `Field` around it. */
export interface FieldLabelProps {
  /** What is asked, as the member would say it. A noun or a short question, no colon. */
  label?: ReactNode;
  /** What helps to answer, before anything went wrong. Readers hear it with the control. */
  description?: ReactNode;
  /**
   * What went wrong and how to mend it. Its presence makes the control invalid; it is announced when it appears.
   * Message it in words: `true` has nothing to say.
   */
  error?: ReactNode;
  /**
   * The form cannot go without it. Marked with the tribe's word for it.
   * @default false
   */
  required?: boolean;
  /**
   * Marks the control as one that may stay empty. Mark the fewer: the required ones or the optional ones.
   * @default false
   */
  optional?: boolean;
}

export interface FieldProps extends FieldLabelProps, Omit<ComponentProps<'div'>, 'children'> {
  /** One control: `TextField`, `TextArea`, `Select`, `Checkbox`, `Switch`, or your own with `useFieldControl`. */
  children?: ReactNode;
  /**
   * Turns off the control inside.
   * @default false
   */
  disabled?: boolean;
  /** The `id` of the control when it has one of its own. */
  htmlFor?: string;
}
