'use client';
import { useMemo, useRef, type ChangeEvent } from 'react';
import { composeRefs } from '../../internal/compose.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useRestoredCheck } from '../../internal/use-restored.js';
import { afterReset } from '../field/after-reset.js';
import { Choice, useChoice } from '../field/Choice.js';
import { useFieldControl } from '../field/field-context.js';
import { hasFieldProps } from '../field/FieldMessages.js';
import type { CheckboxProps } from './Checkbox.props.js';
import { Box } from './Checkbox.styles.js';

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
  if (!hasFieldProps(props)) return <Control {...control} className={className} style={style} />;
  const { required } = control;
  const { 'aria-invalid': invalid, ...described } = choice.wired;
  return (
    <Choice
      control="checkbox"
      size={control.size ?? 'md'}
      {...{ choice, label, description, required, className, style }}
    >
      <Control aria-invalid={invalid} {...control} {...described} />
    </Choice>
  );
}

function Control({ size = 'md', checked, defaultChecked, onChange, onCheckedChange, ref, ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMemo(() => composeRefs(input, ref), [ref]);
  const mixed = checked === undefined ? defaultChecked === 'indeterminate' : checked === 'indeterminate';
  const isControlled = checked !== undefined;
  // Only the DOM property makes it indeterminate. A click clears it, so a controlled state is set again after each render;
  // a reset does not restore it, so an uncontrolled one is set again after that.
  useBrowserLayoutEffect(
    () => {
      const box = input.current;
      if (!box || !(isControlled || mixed)) return;
      const mix = () => void (box.indeterminate = mixed);
      mix();
      return isControlled ? undefined : afterReset(box.form, mix);
    },
    isControlled ? undefined : [],
  );
  useRestoredCheck(input, typeof checked === 'boolean' ? checked : undefined);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onCheckedChange?.(event.currentTarget.checked, { reason: 'input-change', event: event.nativeEvent });
    if (mixed && isControlled) event.currentTarget.indeterminate = true;
  };
  return (
    <Box
      type="checkbox"
      data-size={size}
      {...(isControlled ? { checked: checked === true } : { defaultChecked: defaultChecked === true })}
      {...rest}
      {...useFieldControl(rest)}
      onChange={change}
      ref={inputRef}
    />
  );
}
