'use client';
import { createContext, useContext } from 'react';

/** What a `Form` gives to the fields inside it. */
export interface FormContextValue {
  /** What is wrong, by the name of a control. */
  readonly errors: ReadonlyMap<string, string>;
  /** Focus goes to the summary of the form, and not to the first invalid control. */
  readonly hasSummary: boolean;
}

export const FormContext = createContext<FormContextValue | null>(null);

/** What the form around finds wrong in the control of this name. */
export function useFormError(name: string | undefined): string | undefined {
  const form = useContext(FormContext);
  return name === undefined ? undefined : form?.errors.get(name);
}
