'use client';
import { useRef, type ChangeEvent } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useRestoredCheck } from '../../internal/use-restored.js';
import { Choice, useChoice } from '../field/Choice.js';
import { useFieldControl } from '../field/field-context.js';
import { hasFieldProps } from '../field/FieldMessages.js';
import type { SwitchProps } from './Switch.props.js';
import { Track } from './Switch.styles.js';

/**
 * A setting that is on or off and takes effect at once. Renders one native `<input type="checkbox" role="switch">`;
 * with `label`, `description` or `error` a `<div>` around it and its text. `className` and `style` go to the outermost
 * element, `ref` and all other props to the `<input>`.
 *
 * Use it for a setting: notifications, preview, stay signed in. The label is the same in both states.
 * Do not use it for a value that is sent with a form, nor for consent (`Checkbox`).
 */
export function Switch(props: SwitchProps) {
  const { label, description, error: _error, className, style, ...control } = props;
  const choice = useChoice(props);
  if (!hasFieldProps(props)) return <Control {...control} className={className} style={style} />;
  const { required } = control;
  const { 'aria-invalid': invalid, ...described } = choice.wired;
  return (
    <Choice
      control="switch"
      size={control.size ?? 'md'}
      {...{ choice, label, description, required, className, style }}
    >
      <Control aria-invalid={invalid} {...control} {...described} />
    </Choice>
  );
}

function Control({ size = 'md', onChange, onCheckedChange, ref, ...rest }: SwitchProps) {
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useComposedRefs(input, ref);
  useRestoredCheck(input, rest.checked);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    onCheckedChange?.(event.currentTarget.checked, { reason: 'input-change', event: event.nativeEvent });
  };
  // A native checkbox has `aria-checked` by itself.
  return (
    <Track
      type="checkbox"
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="switch"
      data-size={size}
      {...rest}
      {...useFieldControl(rest)}
      onChange={change}
      ref={inputRef}
    />
  );
}
