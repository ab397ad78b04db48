'use client';
import { stateMessages } from '@wusum/contract/messages/state';
import { useContext, useId, type ComponentProps, type ReactNode } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Items, Legend, Root } from './choice-group.styles.js';
import { NecessityMark } from './Field.js';
import { FieldContext, joinIds } from './field-context.js';
import { useFormError } from './form-context.js';
import { FieldError, hasContent } from './FieldMessages.js';
import type { FieldLabelProps } from './Field.props.js';
import { Description, Necessity } from './Field.styles.js';
import { useNativeError } from './use-native-error.js';

export interface ChoiceGroupProps extends FieldLabelProps, ComponentProps<'fieldset'> {
  /** The name of its controls. */
  controlName: string | undefined;
  orientation: 'horizontal' | 'vertical' | undefined;
  children?: ReactNode;
}

/**
 * A question and its choices. Renders one `<fieldset>`. With `role="radiogroup"` it is required by an attribute; a group
 * of checkboxes has none, so its legend contains the word.
 */
export function ChoiceGroup({
  label,
  description,
  error,
  required: ownRequired,
  optional,
  disabled,
  controlName,
  orientation,
  children,
  ...rest
}: ChoiceGroupProps) {
  const id = useId();
  const field = useContext(FieldContext);
  const required = ownRequired ?? field?.required ?? false;
  const native = useNativeError(rest);
  const formError = useFormError(controlName);
  const problem = hasContent(error) ? error : (formError ?? native.text);
  const invalid = hasContent(problem) || field?.invalid || false;
  const isRadio = rest.role === 'radiogroup';
  return (
    <Root
      data-invalid={invalid || undefined}
      {...(isRadio && { 'aria-required': required || undefined, 'aria-invalid': invalid || undefined })}
      {...(!hasContent(label) && !rest['aria-label'] && { 'aria-labelledby': field?.labelId })}
      {...rest}
      disabled={disabled ?? field?.disabled}
      aria-describedby={joinIds(
        rest['aria-describedby'],
        hasContent(description) && `${id}description`,
        hasContent(problem) && `${id}error`,
        field?.describedBy,
      )}
      {...native.handlers}
    >
      {hasContent(label) ? (
        <Legend>
          <span>{label}</span>
          {required && !isRadio ? <RequiredWord /> : null}
          {(required && isRadio) || optional ? <NecessityMark required={required} /> : null}
        </Legend>
      ) : null}
      {hasContent(description) ? <Description id={`${id}description`}>{description}</Description> : null}
      {/* The field around is that of the group, not of each choice. */}
      <FieldContext value={null}>
        <Items data-orientation={orientation}>{children}</Items>
      </FieldContext>
      <FieldError id={`${id}error`}>{problem}</FieldError>
    </Root>
  );
}

function RequiredWord() {
  const message = useMessages(stateMessages);
  return <Necessity>{` ${message('state.required')}`}</Necessity>;
}
