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

/** What the form around finds wrong in the control of this name; for a control with several names all of it, once each. */
export function useFormError(...names: readonly (string | undefined)[]): string | undefined {
  const form = useContext(FormContext);
  const found = names.flatMap((name) => (name === undefined ? [] : (form?.errors.get(name) ?? [])));
  return [...new Set(found)].join(' ') || undefined;
}
