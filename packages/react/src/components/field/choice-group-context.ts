'use client';
import { createContext } from 'react';

/** What a group sets on the controls inside it. */
export interface ChoiceGroupContextValue {
  readonly name: string | undefined;
  /** The controlled values. */
  readonly values: readonly string[] | undefined;
  /** The values that are chosen at first, if they are not controlled. */
  readonly defaultValues: readonly string[];
  readonly required: boolean;
}

/** Of a `CheckboxGroup`. */
export const CheckboxGroupContext = createContext<ChoiceGroupContextValue | null>(null);

/** Of a `RadioGroup`. */
export const RadioGroupContext = createContext<ChoiceGroupContextValue | null>(null);

/** The state of one control of a group, as props of its `<input>`. */
export function choiceIn(group: ChoiceGroupContextValue, value: string) {
  const { name, values, defaultValues, required } = group;
  const state = values ? { checked: values.includes(value) } : { defaultChecked: defaultValues.includes(value) };
  return { name, value, required, ...state };
}
