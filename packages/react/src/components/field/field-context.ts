'use client';
import { createContext, useContext } from 'react';

/** What a `Field` tells the control inside it. */
export interface FieldContextValue {
  readonly controlId: string;
  readonly labelId: string | undefined;
  /** Ids of description and error, in reading order, parted by spaces. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
  readonly disabled: boolean;
}

export const FieldContext = createContext<FieldContextValue | null>(null);

/** The props that a control and its field both have a say in. */
export interface ControlProps {
  id?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling' | undefined;
  'aria-required'?: boolean | 'true' | 'false' | undefined;
}

/** Several lists of ids as one; nothing when all are empty. */
export function joinIds(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/**
 * Wires a control of your own to the `Field` around it: spread the result on the element that takes focus. What the
 * control says of itself wins; descriptions of both are kept. Outside a `Field` the props come back as they are.
 */
export function useFieldControl(own: ControlProps): ControlProps {
  const field = useContext(FieldContext);
  const required = own.required ?? field?.required ?? false;
  const invalid = own['aria-invalid'] ?? (field?.invalid || undefined);
  return {
    id: own.id ?? field?.controlId,
    disabled: own.disabled ?? field?.disabled,
    required,
    'aria-required': own['aria-required'] ?? (required || undefined),
    'aria-invalid': invalid,
    'aria-describedby': joinIds(own['aria-describedby'], field?.describedBy),
  };
}

/** Whether an `aria-invalid` value means that something is wrong. */
export function isInvalid(value: ControlProps['aria-invalid']): boolean {
  return value !== undefined && value !== false && value !== 'false';
}
