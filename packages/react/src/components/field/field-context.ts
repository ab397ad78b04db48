'use client';
import { createContext, useContext, type FormEventHandler, type ReactNode } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useFormError } from './form-context.js';
import { useBareError } from './use-bare-error.js';

/** What a `Field` sets on the control inside it. */
export interface FieldContextValue {
  readonly controlId: string;
  readonly labelId: string | undefined;
  /** Ids of description and error, in reading order, separated by spaces. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
  readonly disabled: boolean;
  /** Several controls. One with an `aria-label` is not that of the label. */
  readonly isGroup?: boolean;
}

export const FieldContext = createContext<FieldContextValue | null>(null);

/** Props that both a control and its field can set. */
export interface ControlProps {
  id?: string | undefined;
  name?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | 'true' | 'false' | 'grammar' | 'spelling' | undefined;
  'aria-required'?: boolean | 'true' | 'false' | undefined;
  onInvalid?: FormEventHandler | undefined;
}

/** Joins lists of ids. @returns `undefined` if all are empty */
export function joinIds(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}

/**
 * Connects a control of your own to the `Field` around it: spread the result on the element that takes focus. The
 * control's own props win; the descriptions of both are joined. Outside a `Field` there is no place for the browser's
 * message: it is announced, and the control is invalid.
 */
export function useFieldControl(own: ControlProps): ControlProps {
  const around = useContext(FieldContext);
  const isOther = around?.isGroup && own['aria-label'] !== undefined;
  const field = isOther ? null : around;
  const required = own.required ?? field?.required ?? false;
  const bare = useBareError();
  const formError = useFormError(own.name);
  const invalid = own['aria-invalid'] ?? (field?.invalid || bare.isInvalid || formError !== undefined || undefined);
  return {
    id: own.id ?? field?.controlId,
    disabled: own.disabled ?? around?.disabled,
    required,
    'aria-required': own['aria-required'] ?? (required || undefined),
    'aria-invalid': invalid,
    'aria-describedby': joinIds(own['aria-describedby'], field?.describedBy),
    onInvalid: composeHandlers(own.onInvalid, bare.onInvalid),
  };
}

/** Whether an `aria-invalid` value means invalid. */
export function isInvalid(value: ControlProps['aria-invalid']): boolean {
  return value !== undefined && value !== false && value !== 'false';
}

/** A part of `FieldParts.Root` that the control refers to by its id. */
export type FieldPart = 'label' | 'description' | 'error';

/** What `FieldParts.Root` gives to its parts. */
interface FieldPartsContextValue {
  /** Prefix of the ids of the parts. */
  readonly id: string;
  readonly optional: boolean;
  /** What the browser finds wrong, in the words of the brand. */
  readonly text: ReactNode;
  /** Adds a part that is rendered. @returns the function that removes it */
  readonly register: (part: FieldPart) => () => void;
}

export const FieldPartsContext = createContext<FieldPartsContextValue | null>(null);

/**
 * Registers a part with the `FieldParts.Root` around it while it is shown.
 * @throws outside of a `FieldParts.Root`
 */
export function useFieldPart(
  part: FieldPart,
  isShown: (context: FieldPartsContextValue) => boolean = () => true,
): Pick<FieldPartsContextValue, 'id' | 'optional' | 'text'> {
  const context = useContext(FieldPartsContext);
  if (!context) throw new Error(`FieldParts: render ${part} inside of FieldParts.Root.`);
  const { id, optional, text, register } = context;
  const shown = isShown(context);
  useBrowserLayoutEffect(() => (shown ? register(part) : undefined), [part, shown, register]);
  return { id: `${id}${part}`, optional, text };
}
