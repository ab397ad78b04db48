'use client';
import { useId } from 'react';
import { joinIds } from '../field/field-context.js';
import { FieldError, hasContent } from '../field/FieldMessages.js';
import { useFormError } from '../field/form-context.js';
import type { FieldsetProps } from './Fieldset.props.js';
import { Description, Fields, Legend, Root } from './Fieldset.styles.js';

/**
 * Fields that belong together: an address, a period, the people of a story. Renders one `<fieldset>` with its `<legend>`, a
 * description, the fields below each other and an error of the group. `disabled` disables the controls inside, which the
 * browser does.
 *
 * Use it for two to some eight fields of one thing; a layout of your own goes inside as one child.
 * Do not use it for one control (`Field`), nor for the choices of one question (`RadioGroup`, `CheckboxGroup`).
 */
export function Fieldset({ legend, description, error, name, size, children, ...rest }: FieldsetProps) {
  const id = useId();
  const formError = useFormError(name);
  const problem = hasContent(error) ? error : formError;
  const isInvalid = hasContent(problem);
  const isDescribed = hasContent(description);
  return (
    <Root
      data-size={size}
      data-invalid={isInvalid || undefined}
      {...rest}
      aria-describedby={joinIds(rest['aria-describedby'], isDescribed && `${id}description`, isInvalid && `${id}error`)}
    >
      <Legend data-described={isDescribed || undefined}>{legend}</Legend>
      {isDescribed ? <Description id={`${id}description`}>{description}</Description> : null}
      <Fields>{children}</Fields>
      <FieldError id={`${id}error`}>{problem}</FieldError>
    </Root>
  );
}
