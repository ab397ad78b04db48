'use client';
import { useCallback, useContext, useId, useMemo, useState } from 'react';
import { FieldContext, joinIds } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { hasContent } from '../field/FieldMessages.js';
import { InputGroupContext, type RegisterText } from './input-group-context.js';
import type { InputGroupProps } from './InputGroup.props.js';
import { Row } from './InputGroup.styles.js';

/**
 * A control with what belongs to its value: a unit, the fixed part of an address, a choice of the country, a button. Renders
 * one `<div role="group">`; with `label`, `description` or `error` a `Field` around it. `className` and `style` go to the
 * outermost element, `ref` and all other props to the group. `dir` turns the row alone.
 *
 * Use it for two or three parts that people read as one value.
 * Do not use it for a sign inside the box (`start` and `end` of `TextField`), nor for values that are sent apart
 * (`Fieldset`).
 */
export function InputGroup(props: InputGroupProps) {
  return inField(Group, props);
}

const noField = {
  labelId: undefined,
  describedBy: undefined,
  invalid: false,
  required: false,
  disabled: false,
};

function Group({
  required = false,
  disabled = false,
  name: _name,
  label: _label,
  description: _description,
  error: _error,
  optional: _optional,
  children,
  ...rest
}: InputGroupProps) {
  const id = useId();
  const around = useContext(FieldContext);
  const [texts, setTexts] = useState<readonly string[]>([]);
  const register: RegisterText = useCallback((text) => {
    setTexts((known) => [...known, text]);
    return () => setTexts((known) => known.filter((each) => each !== text));
  }, []);
  const field = useMemo(() => {
    const base = around ?? { ...noField, controlId: `${id}control` };
    return {
      ...base,
      required: base.required || required,
      disabled: base.disabled || disabled,
      describedBy: joinIds(...texts, base.describedBy),
      isGroup: true,
    };
  }, [around, id, required, disabled, texts]);
  return (
    <Row
      role="group"
      aria-labelledby={hasContent(rest['aria-label']) ? undefined : field.labelId}
      aria-disabled={field.disabled || undefined}
      data-disabled={field.disabled || undefined}
      {...rest}
    >
      <InputGroupContext value={register}>
        <FieldContext value={field}>{children}</FieldContext>
      </InputGroupContext>
    </Row>
  );
}
