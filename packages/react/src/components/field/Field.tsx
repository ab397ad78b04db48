'use client';
import { stateMessages } from '@wusum/contract/messages/state';
import { useContext, useId } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { FieldContext, joinIds, type FieldContextValue } from './field-context.js';
import { useFormError } from './form-context.js';
import { FieldError, hasContent } from './FieldMessages.js';
import { Description, Label, Necessity, Root } from './Field.styles.js';
import type { FieldProps } from './Field.props.js';
import { useNativeError } from './use-native-error.js';

/**
 * A label, a description and an error around one control. Renders one `<div>` and connects their ids to the control for
 * assistive technology. Without a label it joins the field around it. Where the browser finds a value wrong, it shows the
 * brand's message as the error.
 *
 * Use it around a control of your own. The controls of this library have `label`, `description` and `error` themselves,
 * which is shorter. For another order or other elements use `FieldParts`.
 * Do not use it for a group of controls: `Fieldset`, or `RadioGroup` and `CheckboxGroup` for choices.
 */
export function Field({
  label,
  description,
  error,
  required = false,
  optional = false,
  disabled = false,
  htmlFor,
  name,
  children,
  ref,
  className,
  ...rest
}: FieldProps) {
  const id = useId();
  const around = useContext(FieldContext);
  const labelId = hasContent(label) ? `${id}label` : undefined;
  const native = useNativeError(rest);
  const formError = useFormError(name);
  const problem = hasContent(error) ? error : (formError ?? native.text);
  const invalid = hasContent(problem);
  const own = {
    controlId: htmlFor ?? `${id}control`,
    labelId,
    describedBy: joinIds(hasContent(description) && `${id}description`, invalid && `${id}error`),
    invalid,
    required,
    disabled,
  };
  return (
    <Root
      data-invalid={invalid || undefined}
      data-disabled={disabled || undefined}
      {...rest}
      {...native.handlers}
      ref={ref}
      className={className}
    >
      {labelId ? (
        <Label id={labelId} htmlFor={own.controlId}>
          <span>{label}</span>
          {required || optional ? <NecessityMark required={required} /> : null}
        </Label>
      ) : null}
      {hasContent(description) ? <Description id={`${id}description`}>{description}</Description> : null}
      <FieldContext value={around && !labelId ? within(around, own, htmlFor) : own}>{children}</FieldContext>
      <FieldError id={`${id}error`}>{problem}</FieldError>
    </Root>
  );
}

/** The context of a field inside another one. The inner description comes first. */
function within(around: FieldContextValue, own: FieldContextValue, htmlFor: string | undefined): FieldContextValue {
  return {
    controlId: htmlFor ?? around.controlId,
    labelId: around.labelId,
    describedBy: joinIds(own.describedBy, around.describedBy),
    invalid: own.invalid || around.invalid,
    required: own.required || around.required,
    disabled: own.disabled || around.disabled,
  };
}

/**
 * `required` is on the control too: its word is painted by the style and is no part of the label's text, so that tests and
 * assistive technology find the control by its label alone. `optional` is only here. The space belongs to the element, as
 * it comes and goes with it.
 */
export function NecessityMark({ required }: { required: boolean }) {
  const message = useMessages(stateMessages);
  if (required) return <Necessity aria-hidden="true" data-word={message('state.required')} />;
  return <Necessity>{` ${message('state.optional')}`}</Necessity>;
}
