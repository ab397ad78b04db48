'use client';
import { useContext } from 'react';
import { CheckboxGroupContext } from '../field/choice-group-context.js';
import { Choice, useChoice } from '../field/Choice.js';
import { hasFieldProps } from '../field/FieldMessages.js';
import type { CheckboxProps } from './Checkbox.props.js';
import { CheckboxInput } from './CheckboxInput.js';

/**
 * A yes or no, or one of several items that can all be chosen. Renders one native `<input type="checkbox">`; with `label`,
 * `description` or `error` a `<div>` around it and its text. `className` and `style` go to the outermost element, `ref`
 * and all other props to the `<input>`.
 *
 * Use it for consent, and for a value that is sent with a form.
 * Do not use it for a setting that takes effect at once (`Switch`), nor to choose one of several (`Select`).
 */
export function Checkbox(props: CheckboxProps) {
  const { label, description, error: _error, className, style, ...control } = props;
  const choice = useChoice(props);
  const grouped = useContext(CheckboxGroupContext) !== null;
  if (!hasFieldProps(props)) return <CheckboxInput {...control} className={className} style={style} />;
  const { required } = control;
  const { 'aria-invalid': invalid, ...described } = choice.wired;
  return (
    <Choice
      control="checkbox"
      size={control.size ?? 'md'}
      {...{ grouped, choice, label, description, required, className, style }}
    >
      <CheckboxInput aria-invalid={invalid} {...control} {...described} />
    </Choice>
  );
}
